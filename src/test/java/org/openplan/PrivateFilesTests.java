package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/// No other user of the machine reads what lies in the data folder, be it ours, a library's or from before.
class PrivateFilesTests {

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void aPlace() {
        data = folder.resolve("data");
    }

    @Test
    void whatIsMadeFromNowOnIsForItsUserOnly() throws IOException {
        start(true);
        var url = "jdbc:h2:file:" + data + "/db/openplan;MODE=MySQL;AUTO_SERVER=TRUE";
        JdbcClient.create(new DriverManagerDataSource(url))
                .sql("create table word (said int)")
                .update();
        Files.writeString(Files.createDirectories(data.resolve("evidence")).resolve("minutes"), "We met.");

        var modes = modes();

        assertThat(modes).containsKeys("db/openplan.mv.db", "evidence/minutes");
        modes.forEach((name, mode) ->
                assertThat(mode).as(name).isIn(Files.isDirectory(data.resolve(name)) ? "rwx------" : "rw-------"));
    }

    @Test
    void whatWasOpenFromBeforeIsClosedAndProgramsStayPrograms() throws IOException {
        var outside = Files.writeString(folder.resolve("outside"), "Somebody else's");
        Files.createDirectories(data.resolve("evidence"));
        Files.writeString(data.resolve("evidence/minutes"), "We met.");
        Files.writeString(data.resolve("program"), "#!/bin/sh");
        Files.createSymbolicLink(data.resolve("link"), outside);
        open(outside, "rw-r--r--");
        open(data, "rwxr-xr-x");
        open(data.resolve("evidence"), "rwxrwxrwx");
        open(data.resolve("evidence/minutes"), "rw-r--r--");
        open(data.resolve("program"), "rwxr-xr-x");

        start(true);

        assertThat(modes())
                .containsEntry("", "rwx------")
                .containsEntry("evidence", "rwx------")
                .containsEntry("evidence/minutes", "rw-------")
                .containsEntry("program", "rwx------");
        assertThat(mode(outside)).isEqualTo("rw-r--r--");
    }

    @Test
    void whoeverOnlyReadsChangesNothing() throws IOException {
        Files.writeString(Files.createDirectories(data).resolve("minutes"), "We met.");
        open(data.resolve("minutes"), "rw-r--r--");

        start(false);

        assertThat(modes()).containsEntry("minutes", "rw-r--r--");
    }

    private void start(boolean writes) {
        var environment = new MockEnvironment()
                .withProperty("openplan.data", data.toString())
                .withProperty("spring.liquibase.enabled", String.valueOf(writes));
        new PrivateFiles().postProcessEnvironment(environment, new SpringApplication());
    }

    private Map<String, String> modes() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(file -> !Files.isSymbolicLink(file))
                    .collect(Collectors.toMap(file -> data.relativize(file).toString(), PrivateFilesTests::mode));
        }
    }

    private static void open(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
