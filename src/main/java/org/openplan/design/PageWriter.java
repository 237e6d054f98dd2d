package org.openplan.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Writes a component tree of plain HTML elements as the bytes of a page; the same tree always gives the same bytes.
public final class PageWriter {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> RAW = Set.of("script", "style");
    /// SVG attributes are case-sensitive, but Flow lowers their case.
    private static final Set<String> NEVER = Set.of("style", "srcdoc");

    private final StringBuilder out = new StringBuilder(48_000);

    private PageWriter() {}

    public static byte[] write(Component page) {
        return html(page).getBytes(StandardCharsets.UTF_8);
    }

    static String html(Component page) {
        var writer = new PageWriter();
        if (page.getElement().getTag().equals("html")) writer.out.append("<!doctype html>");
        writer.element(page.getElement());
        return writer.out.toString();
    }

    private void element(Element element) {
        if (!element.isVisible()) return;
        var tag = element.getTag();
        out.append('<').append(tag);
        element.getAttributeNames().sorted().forEach(name -> attribute(name, element.getAttribute(name)));
        out.append('>');
        if (VOID.contains(tag)) return;
        element.getChildren().forEach(child -> child(child, RAW.contains(tag)));
        out.append("</").append(tag).append('>');
    }

    private void child(Element child, boolean raw) {
        if (!child.isTextNode()) element(child);
        else if (raw) out.append(child.getText().replace("<", "\\u003c"));
        else escape(child.getText(), false);
    }

    private void attribute(String name, String value) {
        if (NEVER.contains(name) || name.startsWith("on")) return;
        out.append(' ').append(name);
        if (value.isEmpty()) return;
        out.append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                default -> out.append(isPrintable(letter) ? letter : ' ');
            }
        }
    }

    /// Removes control characters, which HTML does not allow and some parsers misread.
    private static boolean isPrintable(char letter) {
        return letter >= ' ' && letter != 0x7f || letter == '\n' || letter == '\t';
    }
}
