package org.openplan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text of a table is a formula, whatever a spreadsheet takes for the end of a cell.
class CsvTests {

    private static final String ENDS = "[;\t\r\n]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "Title;=1+1",
                "Title, with a comma;=2+5",
                "Title; @SUM(A1)",
                "Title;\"=1+1",
                "Title\t+1+1",
                "Title\n=1+1",
                "Title;-2+3+cmd|' /C calc'!A0"
            })
    void aFormulaIsTextAlsoBehindASemicolon(String hostile) {
        var line = table(hostile);

        assertThat(line.split(ENDS)).noneMatch(cell -> cell.matches("[ \"]*[=+@-].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"First; second", "Steps:\n- first\n- second", "a - b; c-d", "mail: office@town.example"})
    void whatIsNoFormulaStaysAsItIs(String text) {
        try (var rows = CsvReader.builder().ofCsvRecord(table(text))) {
            assertThat(rows.iterator().next().getField(0)).isEqualTo(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String table(String text) {
        return new String(new Csv().row(text).bytes(), StandardCharsets.UTF_8).substring(1);
    }
}
