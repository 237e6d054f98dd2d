package org.openplan.files;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The pictures of an office document, each cleaned and renamed; one that cannot be cleaned is replaced by a grey
/// placeholder, so that readers see that something was there.
final class OfficePictures {

    private static final byte[] GREY = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGM4AQAAygDJmcpdfgAAAABJRU5ErkJggg==");

    private final ZipArchive archive;
    private final CleanArchive copy;
    private final String folder;
    private final Map<String, String> names = new HashMap<>();

    OfficePictures(ZipArchive archive, CleanArchive copy, String folder) {
        this.archive = archive;
        this.copy = copy;
        this.folder = folder;
    }

    /// The name in the copy of the picture with this name in the archive.
    String copied(String part) throws IOException {
        var known = names.get(part);
        if (known != null) return known;
        var name = add(part);
        names.put(part, name);
        return name;
    }

    private String leftOut() throws IOException {
        var name = folder + "left-out.png";
        if (!copy.has(name)) copy.add(name, GREY);
        return name;
    }

    Set<String> inCopy() {
        return new TreeSet<>(names.values());
    }

    private String add(String part) throws IOException {
        var in = archive.open(part);
        if (in.isEmpty()) return leftOut();
        try (var content = in.get()) {
            var picture = Picture.anyKind(content.readAllBytes());
            if (picture.isEmpty()) return leftOut();
            var name =
                    folder + "image" + (names.size() + 1) + "." + picture.get().ending();
            copy.add(name, picture.get().content());
            return name;
        }
    }
}
