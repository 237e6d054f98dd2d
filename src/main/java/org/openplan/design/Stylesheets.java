package org.openplan.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openplan.document.Sha256;

/// The stylesheet of the public pages as one file, assembled from `frontend/styles` in the order of its layers. It is
/// not minified: after brotli, comments and indentation add less than three hundred bytes.
public final class Stylesheets {

    private static final List<String> FILES = List.of(
            "tokens",
            "base",
            "components/frame",
            "components/facts",
            "components/pill",
            "components/timeline",
            "components/cards",
            "components/table",
            "components/chart",
            "components/notice",
            "components/changes",
            "components/search",
            "print");

    private static final String PUBLIC =
            FILES.stream().map(file -> read("/styles/" + file + ".css")).collect(Collectors.joining("\n"));

    private Stylesheets() {}

    /// The one stylesheet of a public page that belongs to no municipality.
    public static String publicPages() {
        return PUBLIC;
    }

    public static String publicAddress() {
        return address("public", PUBLIC);
    }

    /// The one stylesheet of a municipality's pages, with its two colours: a second one would keep a phone waiting for
    /// another connection.
    public static String publicPages(String brand, String ink) {
        return PUBLIC + "\n:root { --brand: " + colour(brand) + "; --brand-ink: " + colour(ink) + " }\n";
    }

    /// The address of a stylesheet; it contains the content's hash, so that it can be cached for ever.
    public static String address(String name, String css) {
        return "/assets/" + name + "." + Sha256.of(css).substring(0, 12) + ".css";
    }

    private static String colour(String written) {
        if (!written.matches("#[0-9a-fA-F]{6}")) throw new IllegalArgumentException("Not a colour: " + written);
        return written;
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(Stylesheets.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
