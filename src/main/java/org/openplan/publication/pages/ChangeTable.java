package org.openplan.publication.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Piece;
import org.openplan.design.Words;
import org.openplan.document.Completion;
import org.openplan.document.Difference;
import org.openplan.document.Differences;
import org.openplan.document.Direction;
import org.openplan.document.Quarter;
import org.openplan.document.Text;

/// All that differs between two editions: what, how it was, how it is.
final class ChangeTable extends Piece {

    /// The rest is in the two documents; a page of thousands of rows helps nobody.
    private static final int MOST = 60;

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Words words;
    private final Reading reading;

    ChangeTable(Words words, Reading reading, PublicEdition before, PublicEdition after) {
        super("div");
        this.words = words;
        this.reading = reading;
        var all = Differences.between(before.document(), after.document()).stream()
                .filter(difference -> reading.concerns(difference.language()))
                .toList();
        has(Piece.of("p", say("count", all.size(), before.number())).named("quiet"));
        if (!all.isEmpty()) has(table(all));
        if (all.size() > MOST) has(Piece.of("p", say("more", all.size() - MOST)).named("quiet"));
    }

    private Piece table(List<Difference> all) {
        var rows = new Piece("tbody");
        all.stream().limit(MOST).forEach(difference -> rows.has(row(difference)));
        var head = Piece.of("tr", heading("what"), heading("was"), heading("is"));
        return Piece.of("table", Piece.of("thead", head), rows).named("tbl changes");
    }

    private Piece row(Difference difference) {
        return Piece.of(
                "tr",
                Piece.of("th", where(difference)).with("scope", "row").has(Piece.of("small", what(difference))),
                Piece.of("td", value(difference, difference.before())).named("was"),
                Piece.of("td", value(difference, difference.after())).named("is"));
    }

    private String where(Difference difference) {
        var measure = difference.measure();
        var step = difference.step();
        if (measure == null) return say("plan");
        return step == null ? say("measure", measure) : say("step", measure, step);
    }

    private String what(Difference difference) {
        var names = difference.fields().stream().map(this::field).toList();
        var items = difference.items().stream().map(this::dated).toList();
        var which = items.isEmpty() ? "" : " (" + String.join(", ", items) + ")";
        return String.join(": ", names) + which;
    }

    private String field(String name) {
        var key = "publication.Field." + name;
        return words.has(key) ? words.say(key) : name;
    }

    private Piece value(Difference difference, @Nullable String value) {
        if (value == null) return Piece.of("i", say("nothing"));
        var language = difference.language();
        if (language == null) return Piece.of("span", inWords(difference.field(), value));
        var said = reading.say(Text.of(language, value));
        return Reading.into(new Piece("span"), new Reading.Said(MeasureCard.few(said.words()), said.language()));
    }

    private String inWords(String field, String value) {
        return switch (field) {
            case "completion" -> words.say(Completion.valueOf(value));
            case "direction" -> words.say(Direction.valueOf(value));
            default -> dated(value);
        };
    }

    private String dated(String value) {
        if (QUARTER.matcher(value).matches()) return words.quarter(Quarter.parse(value));
        if (DAY.matcher(value).matches()) return words.date(LocalDate.parse(value));
        return MeasureCard.few(reading.name(value));
    }

    private Piece heading(String key) {
        return Piece.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return words.say("publication.ChangesPage." + key, values);
    }
}
