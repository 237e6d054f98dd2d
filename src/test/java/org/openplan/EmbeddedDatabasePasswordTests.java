package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/// Nobody opens the embedded database by knowing that it is one; a database from before goes on.
class EmbeddedDatabasePasswordTests {

    @TempDir
    private Path folder;

    private Path data;
    private String url;

    @BeforeEach
    void lay() {
        data = folder.resolve("data");
        url = "jdbc:h2:file:" + data + "/db/openplan;MODE=MySQL;AUTO_SERVER=TRUE";
    }

    @Test
    void aNewDatabaseIsOpenedByItsPasswordAlone() throws IOException {
        var password = start();

        assertThat(password).hasSize(48).isEqualTo(start());
        JdbcClient.create(as(password)).sql("create table word (said int)").update();
        assertThatThrownBy(() -> as("").getConnection()).isInstanceOf(SQLException.class);
    }

    @Test
    void aDatabaseFromBeforeGoesOnWithAPassword() throws IOException {
        aDatabaseFromBefore();

        assertThat(saidBy(start())).isEqualTo("kept");
        assertThatThrownBy(() -> as("").getConnection()).isInstanceOf(SQLException.class);
        assertThat(saidBy(start())).isEqualTo("kept");
    }

    @Test
    void whoWasKilledBeforeThePasswordWasCalledValidIsNotLockedOut() throws IOException {
        aDatabaseFromBefore();
        var password = start();
        Files.move(data.resolve("db-password"), data.resolve("db-password.new"));

        assertThat(start()).isEqualTo(password);
        assertThat(saidBy(password)).isEqualTo("kept");
    }

    @Test
    void whoWasKilledBeforeTheDatabaseHeardOfItIsNotLockedOut() throws IOException {
        aDatabaseFromBefore();
        Files.writeString(data.resolve("db-password.new"), "abcdef");

        assertThat(start()).isEqualTo("abcdef");
        assertThat(saidBy("abcdef")).isEqualTo("kept");
    }

    @Test
    void aPasswordThatTheOperatorGaveIsLeftAlone() {
        var environment = environment().withProperty("spring.datasource.password", "given");

        new EmbeddedDatabasePassword().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("given");
        assertThat(data).doesNotExist();
    }

    @Test
    void whoOnlyReadsBeginsNoPassword() throws IOException {
        aDatabaseFromBefore();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        var reading = environment().withProperty("spring.liquibase.enabled", "false");

        new EmbeddedDatabasePassword().postProcessEnvironment(reading, new SpringApplication());

        assertThat(reading.getProperty("spring.datasource.password", "")).isEmpty();
        assertThat(data.resolve("db-password.lock")).doesNotExist();
        assertThat(mode(data)).isEqualTo("rwxr-xr-x");
        assertThat(saidBy("")).isEqualTo("kept");
    }

    @Test
    void whoOnlyReadsUsesThePasswordThereIs() throws IOException {
        var password = start();
        var reading = environment().withProperty("spring.liquibase.enabled", "false");

        new EmbeddedDatabasePassword().postProcessEnvironment(reading, new SpringApplication());

        assertThat(reading.getProperty("spring.datasource.password")).isEqualTo(password);
    }

    private String start() {
        var environment = environment();
        new EmbeddedDatabasePassword().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty("spring.datasource.password");
    }

    private MockEnvironment environment() {
        return new MockEnvironment()
                .withProperty("openplan.data", data.toString())
                .withProperty("spring.datasource.url", url);
    }

    private void aDatabaseFromBefore() throws IOException {
        Files.createDirectories(data);
        var database = JdbcClient.create(as(""));
        database.sql("create table word (said varchar(20))").update();
        database.sql("insert into word values ('kept')").update();
    }

    private String saidBy(String password) {
        return JdbcClient.create(as(password))
                .sql("select said from word")
                .query(String.class)
                .single();
    }

    private DriverManagerDataSource as(String password) {
        return new DriverManagerDataSource(url, "sa", password);
    }

    private static String mode(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
