package org.openplan.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// Hands mails to the mail server.
@Component
@EnableConfigurationProperties(MailSettings.class)
class Mailer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl() {
        @Override
        protected Transport getTransport(Session session) {
            var sockets = new MailSockets();
            session.getProperties().put("mail.smtp.socketFactory", sockets);
            return new MailTransport(session, sockets);
        }
    };
    private final InternetAddress from;

    Mailer(MailSettings settings) {
        this.settings = settings;
        this.from = sender(settings);
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(UTF_8);
        if (!settings.user().isBlank()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        server.setJavaMailProperties(settings.properties());
    }

    boolean hasServer() {
        return settings.isServerNamed();
    }

    /// The id is the same at every attempt, so that a mail sent twice after a crash shows as one.
    void send(UUID id, MailText mail) throws MessagingException {
        var message = server.createMimeMessage();
        message.setHeader("Message-ID", "<" + id + "@" + domain(from) + ">");
        message.setFrom(from);
        message.setRecipient(MimeMessage.RecipientType.TO, recipient(mail));
        message.setSubject(oneLine(mail.subject()), UTF_8);
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.words().tag());
        message.setContent(content(mail));
        server.send(message);
    }

    private static MimeMultipart content(MailText mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(MailParts.text(mail), UTF_8);
        var html = new MimeBodyPart();
        html.setText(MailParts.html(mail), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /// A mistake here would otherwise be taken for one in the address of everybody who is written to.
    private static InternetAddress sender(MailSettings settings) {
        try {
            return new InternetAddress(settings.from(), true);
        } catch (AddressException wrong) {
            throw new IllegalStateException("OPENPLAN_MAIL_FROM is no address that mail can come from", wrong);
        }
    }

    private static Address recipient(MailText mail) throws MessagingException {
        var address = new InternetAddress(inAscii(mail.email()), true);
        try {
            address.setPersonal(oneLine(mail.name()), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    /// The mail library sends other letters as something else, so that the mail would reach somebody else.
    private static String inAscii(String email) throws AddressException {
        int at = email.lastIndexOf('@');
        try {
            var ascii = email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1));
            if (ascii.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)) return ascii;
        } catch (IllegalArgumentException noDomain) {
            // as below
        }
        throw new AddressException("Letters that no mail server here can be given");
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().replaceFirst(".*@", "");
    }

    /// A line break in a name would otherwise begin a header of somebody else's choice.
    private static String oneLine(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
