import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Takes every mail on a port of this machine and writes it to a folder as a file; nothing is ever passed on.
final class MailCatcher {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.systemDefault());

    private final Path folder;
    private int count;

    private MailCatcher(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var catcher = new MailCatcher(Files.createDirectories(Path.of(arguments[1])));
        var setup = new ServerSetup(Integer.parseInt(arguments[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        var server = new GreenMail(setup);
        server.start();
        while (true) {
            server.waitForIncomingEmail(1_000, 1);
            catcher.keep(server);
        }
    }

    private void keep(GreenMail server) throws MessagingException, IOException, FolderException {
        var mails = server.getReceivedMessages();
        for (var mail : mails) keep(mail);
        if (mails.length > 0) server.purgeEmailFromAllMailboxes();
    }

    /// Written beside and then renamed, so that nobody reads half a mail.
    private void keep(MimeMessage mail) throws MessagingException, IOException {
        var to = mail.getAllRecipients()[0].toString().replaceAll(".*<|>.*", "").replaceAll("[^A-Za-z0-9@._-]", "_");
        var name = "%s-%03d-%s".formatted(MOMENT.format(Instant.now()), ++count, to);
        var beside = folder.resolve("." + name);
        try (var out = Files.newOutputStream(beside)) {
            mail.writeTo(out);
        }
        Files.move(beside, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }
}
