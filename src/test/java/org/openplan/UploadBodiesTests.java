package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.upload.Upload;
import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast.Town;
import org.openplan.intake.Uploads;
import org.openplan.membership.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// A file arrives only where a screen of the sender waits for it, and nobody takes the place of others by sending many.
@IntegrationTest
class UploadBodiesTests {

    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.bin\"\r\n\r\n" + "0".repeat(200_000);

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    Cast cast;

    @Autowired
    Uploads uploads;

    @LocalServerPort
    int port;

    Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = cast.town();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=b", "application/octet-stream"})
    void aMadeUpAddressIsRefusedBeforeAByteIsKept(String type) throws IOException {
        var contributor = Forger.signedIn(service, town.contributor()).open(town.slug());
        long before = kept();

        try (var half = send(contributor, "/app/VAADIN/dynamic/resource/0/" + "0".repeat(36) + "/x", type, PART)) {
            assertThat(status(half)).isIn(404, 415);
            assertThat(kept()).isEqualTo(before);
        }
    }

    @Test
    void theAddressOfSomebodyElseIsMadeUpToo() throws IOException {
        var address = onImport(town.coordinator()).uploadPath();
        var contributor = Forger.signedIn(service, town.contributor()).open(town.slug());

        try (var half = send(contributor, address, "text/plain", PART)) {
            assertThat(status(half)).isEqualTo(404);
        }
    }

    @Test
    void aFileThatAScreenWaitsForArrives() throws IOException {
        var coordinator = onImport(town.coordinator());

        assertThat(whole(coordinator, coordinator.uploadPath())).isEqualTo(200);

        await().untilAsserted(() ->
                assertThat(town.as(town.coordinator(), uploads::waiting)).hasSize(1));
    }

    @Test
    void aScreenSendsOneFileAfterTheOther() {
        var upload = onImport(town.coordinator()).find(Upload.class, any -> true);

        assertThat(upload.getElement().getProperty("maxConcurrentUploads")).isEqualTo("1");
    }

    @Test
    void theThirdFileAtOnceOfOnePersonIsRefusedUntilOneHasArrived() throws IOException {
        var screens =
                Stream.generate(() -> onImport(town.coordinator())).limit(3).toList();
        var third = screens.get(2);

        try (var one = half(screens.get(0));
                var two = half(screens.get(1))) {
            await().until(() -> whole(third, third.uploadPath()) == 429);
            assertThat(one.isConnected() && two.isConnected()).isTrue();
        }

        await().until(() -> whole(third, third.uploadPath()) == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?x=%20"})
    void anAddressTakesOneFileAfterTheOther(String query) throws IOException {
        var coordinator = onImport(town.coordinator());

        try (var one = half(coordinator)) {
            await().until(() -> whole(coordinator, coordinator.uploadPath() + query) == 429);
            assertThat(one.isConnected()).isTrue();
        }
    }

    private Forger onImport(Person person) {
        return Forger.signedIn(service, person).open(town.slug() + "/import");
    }

    private Socket half(Forger sender) throws IOException {
        return send(sender, sender.uploadPath(), "text/plain", "The beginning");
    }

    private int whole(Forger sender, String path) throws IOException {
        var text = "Measure 1. Publish the minutes\r\n\r\nThe town publishes its minutes.\r\n";
        try (var socket = socket(sender, path, "text/plain", text.length())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return status(socket);
        }
    }

    /// Announces 20 MB and sends no more than this.
    private Socket send(Forger sender, String path, String type, String beginning) throws IOException {
        var socket = socket(sender, path, type, 20_900_000);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private Socket socket(Forger sender, String path, String type, int length) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(30_000);
        var head =
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Filename: plan.txt\r\nCookie: "
                        + sender.cookie() + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static int status(Socket socket) throws IOException {
        var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        return Integer.parseInt(Objects.requireNonNull(answer.readLine()).split(" ", -1)[1]);
    }

    /// Files in the folders where a body could be put down.
    private long kept() {
        var folder = (File) Objects.requireNonNull(service.getServletContext()).getAttribute(ServletContext.TEMPDIR);
        return files(folder.toPath()) + files(IntegrationTest.DATA.resolve("incoming"));
    }

    private static long files(Path folder) {
        if (!Files.isDirectory(folder)) return 0;
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
