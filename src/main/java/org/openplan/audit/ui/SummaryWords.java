package org.openplan.audit.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.audit.ChangeSummary;
import org.openplan.audit.FieldChange;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;

/// A short description of what an audit entry changed: `Indicator 1: target 10`, `Step 2: until the end of the third
/// quarter of 2025 instead of the second; and 3 more`.
record SummaryWords(Messages words) {

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    String say(ChangeSummary summary) {
        var said = summary.first().stream().map(this::sentence);
        var more = summary.more() == 0 ? Stream.<String>of() : Stream.of(say("more", summary.more()));
        return Stream.concat(said, more).collect(Collectors.joining("; "));
    }

    private String sentence(FieldChange change) {
        var fields = new FieldWords(words);
        int entry = fields.endOfEntry(change.path());
        if (entry == 0) return field(fields.place(change), change, "value");
        var said = fields.place(change.path().subList(0, entry));
        if (entry == change.path().size()) return entry(said, change);
        var inside = SubjectWords.uncapitalised(fields.placeWithin(change.path(), entry));
        return say("entry", said, field(inside, change, "valueInside"));
    }

    private String entry(String said, FieldChange change) {
        if (change.before().isEmpty()) return say("added", said, quoted(change.after()));
        if (change.after().isEmpty()) return say("removed", said, quoted(change.before()));
        return say("entry", said, instead(quoted(change.after()), quoted(change.before())));
    }

    private String field(String place, FieldChange change, String pattern) {
        var deadline = deadline(change);
        if (deadline.isPresent()) return deadline.get();
        if (change.after().isEmpty()) return say("emptied", place, value(change.before()));
        var after = value(change.after());
        return say(pattern, place, change.before().isEmpty() ? after : instead(after, value(change.before())));
    }

    /// The last quarter of a step has a phrase of its own.
    private Optional<String> deadline(FieldChange change) {
        boolean isEnd = change.path().size() > 2
                && change.path().getFirst().equals("steps")
                && change.path().getLast().equals("end")
                && QUARTER.matcher(change.after()).matches();
        if (!isEnd) return Optional.empty();
        var end = Quarter.parse(change.after());
        var said = words.untilEndOf(end);
        if (!QUARTER.matcher(change.before()).matches()) return Optional.of(said);
        var former = Quarter.parse(change.before());
        var pattern = former.year() == end.year() ? "formerQuarter" : "formerQuarterOfYear";
        return Optional.of(instead(said, say(pattern, String.valueOf(former.number()), String.valueOf(former.year()))));
    }

    private String instead(String after, String before) {
        return say("instead", after, before);
    }

    private String value(String raw) {
        var said = new FieldWords(words).value(raw);
        return said.equals(raw) && !NUMBER.matcher(raw).matches() ? quoted(raw) : said;
    }

    private String quoted(String text) {
        return text.isEmpty() ? "" : say("quoted", text);
    }

    private String say(String key, Object... values) {
        return words.say("audit.SummaryWords." + key, values);
    }
}
