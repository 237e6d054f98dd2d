package org.openplan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/// Maps the links of an OpenDocument text to their targets in its copy.
record OpenLinks(OfficePictures pictures, Set<String> objects) {

    /// Whether an embedded object, such as a chart, was kept.
    boolean hasObject(String folder, String link) {
        return objects.contains(inArchive(folder, link) + "/");
    }

    /// The link to a picture that was cleaned and renamed; from an object's folder it is one level up.
    String picture(String folder, String link) {
        try {
            var name = pictures.copied(inArchive(folder, link));
            return folder.isEmpty() ? name : "../" + name;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static String inArchive(String folder, String link) {
        var path = link.startsWith("./") ? link.substring(2) : link;
        if (path.startsWith("../")) return path.substring(3);
        var inFolder = folder + path;
        return inFolder.endsWith("/") ? inFolder.substring(0, inFolder.length() - 1) : inFolder;
    }
}
