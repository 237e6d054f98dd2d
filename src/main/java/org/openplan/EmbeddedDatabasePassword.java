package org.openplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Gives the embedded database a random password, stored beside it in the data folder, which no other user can read. An
/// older database gets one at the next start of a process that may write.
public class EmbeddedDatabasePassword implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";
    private static final String PASSWORD = "spring.datasource.password";
    private static final String NAME = "db-password";
    private static final int BYTES = 24;

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 10;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var url = environment.getProperty(URL, "");
        var folder = Path.of(environment.getProperty("openplan.data", ".data"));
        if (!url.startsWith("jdbc:h2:file:" + folder)
                || !environment.getProperty(PASSWORD, "").isEmpty()) return;
        boolean onlyReads = !environment.getProperty("spring.liquibase.enabled", Boolean.class, true);
        if (onlyReads && !Files.exists(folder.resolve(NAME))) return;
        try {
            if (!onlyReads) Files.createDirectories(folder);
            var password = onlyReads ? kept(folder) : password(folder, url);
            environment.getPropertySources().addFirst(new MapPropertySource("database", Map.of(PASSWORD, password)));
        } catch (IOException broken) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", broken);
        }
    }

    /// Locked for one process at a time, because a command may start while the service does.
    private static String password(Path folder, String url) throws IOException {
        var kept = folder.resolve(NAME);
        try (var lock = FileChannel.open(
                        folder.resolve("db-password.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            if (!Files.exists(kept) && held.isValid()) begin(folder, kept, url);
            return kept(folder);
        }
    }

    private static String kept(Path folder) throws IOException {
        return Files.readString(folder.resolve(NAME)).strip();
    }

    /// Stored before the database is changed and marked as valid afterwards, so that a crash in
    /// between locks nobody out.
    private static void begin(Path folder, Path kept, String url) throws IOException {
        var drawn = folder.resolve("db-password.new");
        if (!Files.exists(drawn)) Files.writeString(drawn, draw(), StandardOpenOption.CREATE, StandardOpenOption.SYNC);
        if (Files.exists(folder.resolve("db/openplan.mv.db"))) tell(url, Files.readString(drawn));
        Files.move(drawn, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void tell(String url, String password) throws IOException {
        try (var former = DriverManager.getConnection(url, "sa", "");
                var statement = former.createStatement()) {
            statement.execute("alter user sa set password '" + password + "'"); // hexadecimal digits
        } catch (SQLException refused) {
            if (!opens(url, password)) throw new IOException("The embedded database cannot be opened", refused);
        }
    }

    private static boolean opens(String url, String password) {
        try (var connection = DriverManager.getConnection(url, "sa", password)) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static String draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
