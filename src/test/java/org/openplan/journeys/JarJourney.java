package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openplan.MissingPart;
import tools.jackson.databind.json.JsonMapper;

/// The jar says what it is made of, so that it can be held against known vulnerabilities wherever it went.
class JarJourney {

    private static final Path JAR = Path.of("target/openplan.jar");

    @Test
    void itCarriesTheListOfItsParts() throws Exception {
        if (!Files.exists(JAR)) Assumptions.abort(MissingPart.reason(JAR.toString(), "mvn package makes it"));
        try (var jar = new JarFile(JAR.toFile())) {
            var list = jar.getEntry("META-INF/sbom/application.cdx.json");
            assertThat(list).isNotNull();
            assertThat(jar.getManifest().getMainAttributes().getValue("Sbom-Format"))
                    .isEqualTo("CycloneDX");
            var parts = JsonMapper.builder()
                    .build()
                    .readTree(jar.getInputStream(list))
                    .path("components");
            assertThat(StreamSupport.stream(parts.spliterator(), false)
                            .map(part -> part.path("name").asString()))
                    .contains("spring-core", "hibernate-core", "flow-server", "pdfbox")
                    .hasSizeGreaterThan((int) jar.stream()
                                    .filter(part -> part.getName().startsWith("BOOT-INF/lib/"))
                                    .count()
                            - 10);
        }
    }
}
