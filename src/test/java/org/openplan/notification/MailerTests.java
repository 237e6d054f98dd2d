package org.openplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplan.language.Translations;
import org.springframework.mail.MailSendException;

/// Mail over an encrypted connection.
class MailerTests {

    private static final String PASSWORD = "changeit";
    private static final String FILE = "greenmail.tls.keystore.file";
    private static final String SECRET = "greenmail.tls.keystore.password";

    @TempDir
    static Path folder;

    private GreenMail server;
    private SSLContext usual;

    /// The certificate is for `localhost`, and nobody vouches for it.
    @BeforeAll
    static void certificate() throws Exception {
        var keys = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        System.setProperty(FILE, keys.toString());
        System.setProperty(SECRET, PASSWORD);
    }

    @BeforeEach
    void start() throws Exception {
        usual = SSLContext.getDefault();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS).dynamicPort());
        server.start();
    }

    @AfterEach
    void stop() {
        SSLContext.setDefault(usual);
        server.stop();
    }

    @AfterAll
    static void forget() {
        System.clearProperty(FILE);
        System.clearProperty(SECRET);
    }

    @Test
    void aServerThatIsTrustedIsGivenTheMail() throws Exception {
        SSLContext.setDefault(trusting());

        send("localhost");

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatNobodyVouchesForIsGivenNone() {
        assertThatThrownBy(() -> send("localhost"))
                .isInstanceOf(MailSendException.class)
                .hasMessageContaining("certification path");

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aTrustedServerOfAnotherNameIsGivenNone() throws Exception {
        SSLContext.setDefault(trusting());

        assertThatThrownBy(() -> send("127.0.0.1"))
                .isInstanceOf(MailSendException.class)
                .hasMessageContaining("127.0.0.1 found");

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void send(String host) throws Exception {
        int port = server.getSmtps().getPort();
        var mailer = new Mailer(new MailSettings(host, port, "", "", "a@town.example", MailSettings.Tls.SSL));
        var words = new Translations().in("en");
        var link = new MailText.Link("Link", "http://localhost/");
        mailer.send(
                UUID.randomUUID(),
                new MailText("Mira", "mira@town.example", words, "Subject", List.of("Text"), link, "Foot"));
    }

    private static SSLContext trusting() throws Exception {
        var keys = KeyStore.getInstance(folder.resolve("keys.p12").toFile(), PASSWORD.toCharArray());
        var certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("mail", keys.getCertificate("mail"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
