package org.openplan.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openplan.document.Sha256;

/// The look of the public pages as one file, put together from `frontend/styles` in the order of its layers.
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

    private static final String COMPONENTS = "@layer components{";
    private static final String PUBLIC = minified();

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

    private static String minified() {
        var css = new StringBuilder();
        FILES.forEach(file -> css.append(read("/styles/" + file + ".css")));
        return joined(shortened(css.toString()));
    }

    /// Neighbouring blocks of the same layer as one.
    private static String joined(String css) {
        int first = css.indexOf(COMPONENTS) + COMPONENTS.length();
        return css.substring(0, first) + css.substring(first).replace("}" + COMPONENTS, "");
    }

    private static String shortened(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replaceAll("(?<=[a-z-]): (?=[^}]*[;}])", ":")
                .replaceAll(" ?> ?", ">")
                .replace(";}", "}")
                .strip();
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(Stylesheets.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
