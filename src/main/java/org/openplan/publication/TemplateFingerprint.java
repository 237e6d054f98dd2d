package org.openplan.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openplan.design.Stylesheets;
import org.openplan.document.Sha256;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// A fingerprint of everything that shapes a page besides the plan, including the site's own address; pages are rebuilt
/// when it changes.
@Component
class TemplateFingerprint {

    static final String[] SHAPES = {
        "classpath:org/openplan/design/*",
        "classpath:org/openplan/document/*",
        "classpath:org/openplan/exports/*",
        "classpath:org/openplan/language/*",
        "classpath:org/openplan/publication/pages/*",
        "classpath:vaadin-i18n/*"
    };

    private final String software = software();
    private final String site;

    @Autowired
    TemplateFingerprint(PublicAddress site) {
        this(site.text());
    }

    TemplateFingerprint(String site) {
        this.site = site;
    }

    /// A short fingerprint of the software, the same for all municipalities.
    String version() {
        return Sha256.of(software + site).substring(0, 12);
    }

    String of(Municipality municipality) {
        return Sha256.of(software + site + municipality);
    }

    private static String software() {
        try {
            var sum = new Sha256().add(Stylesheets.publicPages().getBytes(StandardCharsets.UTF_8));
            for (var shape : SHAPES)
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources(shape))
                    if (resource.isReadable()) add(sum, resource);
            return sum.hex();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(Sha256 sum, Resource resource) throws IOException {
        try (var content = resource.getInputStream()) {
            sum.add(content);
        }
    }
}
