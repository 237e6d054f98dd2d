package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The embedded database as the application configures it.
class EmbeddedDatabaseTests {

    @TempDir
    Path data;

    @Test
    void whatIsSavedIsInTheFileAtOnce() {
        run(source -> {
            save(source);
            // What a process that is killed this moment leaves behind.
            copy("db/openplan.mv.db", "copy.mv.db");
            assertThat(saidBy(new DriverManagerDataSource("jdbc:h2:file:" + data.resolve("copy"), "sa", "")))
                    .isEqualTo("kept");
        });
    }

    @Test
    void aDatabaseThatLostItsDiskIsOpenedAgainByItself() {
        run(source -> {
            save(source);
            JdbcClient.create(source).sql("shutdown immediately").update();
            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(saidBy(source)).isEqualTo("kept"));
        });
    }

    /// Two may publish at once in one municipality, and a large plan takes its time.
    @Test
    void whoeverWaitsForARowWaitsAsLongAsOnMysql() {
        run(source -> assertThat(JdbcClient.create(source)
                        .sql("select lock_timeout()")
                        .query(Long.class)
                        .single())
                .isEqualTo(50_000));
    }

    private void run(Consumer<DataSource> work) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues("openplan.data=" + data)
                .run(context -> work.accept(context.getBean(DataSource.class)));
    }

    private static void save(DataSource source) {
        var database = JdbcClient.create(source);
        database.sql("create table word (said varchar(20))").update();
        database.sql("insert into word values ('kept')").update();
    }

    private static String saidBy(DataSource source) {
        return JdbcClient.create(source)
                .sql("select said from word")
                .query(String.class)
                .single();
    }

    private void copy(String from, String to) {
        try {
            Files.copy(data.resolve(from), data.resolve(to));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
