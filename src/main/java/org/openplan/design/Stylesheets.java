package org.openplan.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openplan.document.Sha256;

/// The look of the public pages as one file, put together from `frontend/styles` in the order of its layers. Nothing is
/// shortened: packed with brotli, comments and indentation weigh less than three hundred bytes.
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

    /// The one stylesheet of every public page.
    public static String publicPages() {
        return PUBLIC;
    }

    /// Where it is served, with its content in its name so that it can be kept for ever.
    public static String publicAddress() {
        return address("public", PUBLIC);
    }

    /// A municipality's own two colours over the tokens.
    public static String theme(String brand, String ink) {
        return ":root{--brand:" + colour(brand) + ";--brand-ink:" + colour(ink) + "}";
    }

    public static String themeAddress(String slug, String theme) {
        return address(slug, theme);
    }

    private static String address(String name, String css) {
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
