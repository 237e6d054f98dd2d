package org.openplan.municipality;

import java.nio.file.Path;
import org.openplan.tenancy.Tenancy;

/// Reads a municipality's slug from the name of its folder and checks that it can be the first part of its addresses.
final class SlugReader {

    private SlugReader() {}

    static String read(Path folder, YamlFile yaml) {
        var slug = folder.getFileName().toString();
        if (!Tenancy.isSlug(slug) || ReservedSegments.contains(slug))
            yaml.wrong(
                    0,
                    "The folder's name '%s' cannot be an address.".formatted(slug),
                    "Use small letters, digits and hyphens, 63 at most, and none of: " + ReservedSegments.listed()
                            + ".");
        return slug;
    }
}
