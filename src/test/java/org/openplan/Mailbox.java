package org.openplan;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// A real mail server that keeps what it is given, for every test that looks into somebody's mail. There is one, since
/// any of the services that tests have started may be the one that sends.
public class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/invitation/([A-Za-z0-9_-]+)");

    private static final int PORT = free();
    private static volatile GreenMail server = started();

    private static final AtomicInteger SERVICES = new AtomicInteger();

    public Mailbox() {
        SERVICES.incrementAndGet();
    }

    /// How many services that send by this server the tests have started.
    public static int services() {
        return SERVICES.get();
    }

    @Bean
    DynamicPropertyRegistrar mailServer() {
        return properties -> {
            properties.add("openplan.mail.host", () -> "127.0.0.1");
            properties.add("openplan.mail.port", () -> PORT);
            properties.add("openplan.mail.tls", () -> "none");
        };
    }

    public int port() {
        return PORT;
    }

    /// Everything sent to this address so far.
    public List<MimeMessage> of(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, email))
                .toList();
    }

    /// The mails to this address, once there are so many.
    public List<MimeMessage> awaited(String email, int count) {
        await("mail to " + email)
                .atMost(Duration.ofSeconds(60))
                .until(() -> of(email).size() >= count);
        return of(email);
    }

    /// The code in the link of the latest invitation to this address, of so many.
    public String invitation(String email, int count) {
        return invitation(awaited(email, count).getLast());
    }

    public static String invitation(MimeMessage mail) {
        var link = LINK.matcher(text(mail));
        if (!link.find()) throw new AssertionError("No link in " + text(mail));
        return link.group(1);
    }

    public static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    public static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    /// The server does not answer while the work is done; what it was given before is forgotten.
    public void down(Runnable work) {
        server.stop();
        try {
            work.run();
        } finally {
            server = started();
        }
    }

    /// The server accepts connections and says nothing while the work is done.
    public void silent(Consumer<SilentMailServer> work) {
        down(() -> {
            try (var server = new SilentMailServer(PORT)) {
                work.accept(server);
            }
        });
    }

    /// The server takes so long to accept a mail that it was given whole, while the work is done.
    public void slow(Duration pause, Consumer<SlowMailServer> work) {
        down(() -> {
            try (var server = new SlowMailServer(PORT, pause)) {
                work.accept(server);
            }
        });
    }

    private static GreenMail started() {
        var setup = new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        var mailServer = new GreenMail(setup);
        mailServer.start();
        return mailServer;
    }

    private static boolean isTo(MimeMessage mail, String email) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to instanceof InternetAddress address
                            && address.getAddress().equals(email));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String part(MimeMessage mail, int number) {
        try {
            BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
            return part.getContent().toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
