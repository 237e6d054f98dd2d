package org.openplan.publication.pages;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rows of a table as RFC 4180 has them, marked as UTF-8 for spreadsheets, in which no text becomes a formula.
final class Csv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private final StringBuilder rows = new StringBuilder("\ufeff");

    Csv row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) rows.append(i == 0 ? "" : ",").append(cell(cells[i]));
        rows.append("\r\n");
        return this;
    }

    byte[] bytes() {
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number) return number.toPlainString();
        var text = value.toString();
        if (FORMULA.matcher(text).matches()) text = "'" + text;
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
