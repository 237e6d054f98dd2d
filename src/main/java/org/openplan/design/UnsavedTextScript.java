package org.openplan.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openplan.document.Sha256;

/// The script that keeps unsaved texts in the browser: the only one of ours, and without a bundle.
public final class UnsavedTextScript {

    private static final String FILE = "/scripts/unsaved-text.js";

    /// Contains the content's hash, so that browsers never run an older one from their cache.
    private static final String ADDRESS = FILE + "?" + version();

    private UnsavedTextScript() {}

    public static String address() {
        return ADDRESS;
    }

    private static String version() {
        try (var script = UnsavedTextScript.class.getResourceAsStream("/META-INF/resources" + FILE)) {
            return Sha256.of(Objects.requireNonNull(script, FILE).readAllBytes())
                    .substring(0, 12);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
