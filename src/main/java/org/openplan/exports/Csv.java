package org.openplan.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows of a table as RFC 4180 defines them, marked as UTF-8 for spreadsheets; text that would be read as a formula is
/// prefixed, also where a spreadsheet takes semicolons or tabs for the ends of cells, as in Serbia.
final class Csv {

    private static final Pattern FORMULA =
            Pattern.compile("^(?=[=+\\-@\\t\\r\\n])|(?<=[;\\t\\r\\n])(?=[ \"']*[=+@]|[ \"']*-[^\\s-])");

    private final StringWriter table = new StringWriter().append('\ufeff');
    private final CsvWriter rows = CsvWriter.builder().bufferSize(0).build(table);

    Csv row(@Nullable Object... cells) {
        rows.writeRecord(Arrays.stream(cells).map(Csv::cell).toArray(String[]::new));
        return this;
    }

    /// `last` are the cells of the last columns.
    Csv row(Stream<String> last, @Nullable Object... cells) {
        return row(Stream.concat(Arrays.stream(cells), last).toArray());
    }

    byte[] bytes() {
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String cell(@Nullable Object value) {
        if (value == null) return null;
        if (value instanceof BigDecimal number) return number.toPlainString();
        var text = value.toString();
        return FORMULA.matcher(text).replaceAll("'");
    }
}
