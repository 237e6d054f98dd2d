package org.openplan.notification;

import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The mail server to send by, and the address that mail comes from; a blank host means there is none.
@ConfigurationProperties("openplan.mail")
record MailSettings(String host, int port, String user, String password, String from, Tls tls) {

    private static final String CONNECT = "3000";
    private static final String ANSWER = "7000";

    /// Whether the connection is encrypted: not at all, after a plain beginning, or from the first byte.
    enum Tls {
        NONE,
        STARTTLS,
        SSL
    }

    boolean isServerNamed() {
        return !host.isBlank();
    }

    /// A server that is away or stays silent holds a sending thread for at most ten seconds.
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", CONNECT);
        properties.put("mail.smtp.timeout", ANSWER);
        properties.put("mail.smtp.writetimeout", ANSWER);
        // a socket that fails is not tried again in another way, nor is the last word of a good-bye waited for
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.auth", String.valueOf(!user.isBlank()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(tls == Tls.SSL));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
