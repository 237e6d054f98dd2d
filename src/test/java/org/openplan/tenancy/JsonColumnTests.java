package org.openplan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whatever is stored can be read again; what could not is refused before it is stored.
class JsonColumnTests {

    private record Content(
            BigDecimal number,

            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,

            Map<String, String> texts,
            List<Content> within) {}

    private static final class Column extends JsonColumn<Content> {
        Column() {
            super(Content.class);
        }
    }

    private final Column column = new Column();

    @Test
    void numbersAreAsLongAsTheyCanBeRead() {
        var longest = content(digits(1_000), digits(1_000), "");

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(longest)))
                .isEqualTo(longest);
        refuses(content(digits(1_001), BigDecimal.ONE, ""));
        refuses(content(BigDecimal.ONE, digits(1_001), ""));
    }

    @Test
    void contentsAreNestedAsDeepAsTheyCanBeRead() {
        assertThat(column.convertToDatabaseColumn(nested(200))).isNotEmpty();
        refuses(nested(300));
    }

    @Test
    void namesAreAsLongAsTheyCanBeRead() {
        var text = content(BigDecimal.ONE, BigDecimal.ONE, "x".repeat(200_000));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(text)))
                .isEqualTo(text);
        refuses(new Content(BigDecimal.ONE, BigDecimal.ONE, Map.of("x".repeat(60_000), ""), List.of()));
    }

    private void refuses(Content content) {
        assertThatThrownBy(() -> column.convertToDatabaseColumn(content)).isInstanceOf(NotStorable.class);
    }

    private static Content content(BigDecimal number, BigDecimal amount, String text) {
        return new Content(number, amount, Map.of("en", text), List.of());
    }

    private static Content nested(int depth) {
        var content = content(BigDecimal.ONE, BigDecimal.ONE, "");
        for (int i = 0; i < depth; i++)
            content = new Content(BigDecimal.ONE, BigDecimal.ONE, Map.of(), List.of(content));
        return content;
    }

    private static BigDecimal digits(int count) {
        return new BigDecimal("7".repeat(count));
    }
}
