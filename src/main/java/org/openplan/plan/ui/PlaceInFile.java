package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.language.Messages;

/// A place in the imported file, such as `table 2, row 11`, in the reader's language.
public class PlaceInFile extends Span {

    private static final Set<String> KINDS =
            Set.of("table", "row", "line", "paragraph", "footnote", "endnote", "comment", "header", "footer");
    private static final Pattern PART = Pattern.compile("(\\p{Lower}+) (\\d+)");

    public PlaceInFile(Messages words, String source) {
        super(Stream.of(source.split(", ")).map(part -> said(words, part)).collect(Collectors.joining(", ")));
        addClassName("quiet");
    }

    private static String said(Messages words, String part) {
        var matcher = PART.matcher(part);
        return matcher.matches() && KINDS.contains(matcher.group(1))
                ? words.say("plan.PlaceInFile." + matcher.group(1), matcher.group(2))
                : part;
    }
}
