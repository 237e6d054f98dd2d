package org.openplan.publication.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplan.design.PageWriter;
import org.openplan.design.PublicShell;
import org.openplan.document.PlanHistory;
import org.openplan.language.MeasureSlug;

/// The pages of a draft by the same code as its public ones, each built when it is asked for.
public final class PreviewPages {

    private static final Pattern LIST = Pattern.compile("/pages/([2-9]|[1-9][0-9]{1,3})");
    private static final Pattern MEASURE = Pattern.compile("/measures/([A-Za-z0-9._-]{1,100})");

    private final PageContext frame;
    private final PlanHistory history;
    private final Addresses at;

    public PreviewPages(PageContext frame, PlanHistory history, Addresses at) {
        this.frame = frame;
        this.history = history;
        this.at = at;
    }

    /// The page at an address below the plan's own, which is empty; empty if there is none.
    public Optional<byte[]> find(String below) {
        return shell(below).map(PublicShell::page).map(PageWriter::write);
    }

    private Optional<PublicShell> shell(String below) {
        var list = LIST.matcher(below);
        var measure = MEASURE.matcher(below);
        if (list.matches()) return measures(Integer.parseInt(list.group(1)));
        if (measure.matches()) return measure(measure);
        return switch (below) {
            case "" -> Optional.of(new PlanPage(frame, history, at).shell());
            case "/changes" -> Optional.of(new ChangesPage(frame, history, at).shell());
            case "/text" -> text();
            default -> Optional.empty();
        };
    }

    private Optional<PublicShell> measures(int page) {
        return page > MeasureCards.pages(history.document())
                ? Optional.empty()
                : Optional.of(new MeasuresPage(frame, history, at, page).shell());
    }

    private Optional<PublicShell> measure(Matcher asked) {
        return history.document().measures().stream()
                .filter(measure -> MeasureSlug.of(measure.number()).equals(asked.group(1)))
                .findFirst()
                .map(measure -> new MeasurePage(frame, history, measure, at).shell());
    }

    private Optional<PublicShell> text() {
        return TextPage.isEmpty(history.document())
                ? Optional.empty()
                : Optional.of(new TextPage(frame, history, at).shell());
    }
}
