package org.openplan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Opens the file of the embedded database read-only, so that not even opening it changes a byte. If a service has it
/// open, the command connects to that service and opens no file.
final class EmbeddedDatabaseReadOnly implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        var folder = Path.of(settings.getRequiredProperty("openplan.data"), "db");
        if (Files.exists(folder.resolve("openplan.lock.db"))) return;
        settings.getPropertySources()
                .addFirst(new MapPropertySource("reading", Map.of("openplan.h2", "ACCESS_MODE_DATA=r")));
    }
}
