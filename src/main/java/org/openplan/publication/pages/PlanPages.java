package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openplan.design.PageWriter;
import org.openplan.design.PublicShell;
import org.openplan.document.PlanHistory;
import org.openplan.exports.IndicatorsCsv;
import org.openplan.exports.MeasuresCsv;
import org.openplan.exports.MoneyCsv;
import org.openplan.exports.PlanFeed;
import org.openplan.exports.PlanLinks;
import org.openplan.exports.ProgressFile;
import org.openplan.exports.StepsCsv;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;

/// All pages and data files of a plan in all languages of its municipality, by address.
public final class PlanPages {

    private final Municipality municipality;
    private final Translations translations;
    private final String site;

    public PlanPages(Municipality municipality, Translations translations) {
        this(municipality, translations, "");
    }

    /// `site` is prefixed to the addresses that others copy from the pages.
    public PlanPages(Municipality municipality, Translations translations, String site) {
        this.municipality = municipality;
        this.translations = translations;
        this.site = site;
    }

    /// The pages that always show the newest edition.
    public Map<String, byte[]> current(PlanHistory history) {
        var pages = new LinkedHashMap<String, byte[]>();
        for (var frame : frames()) {
            var at = Addresses.now(
                    municipality.slug(),
                    frame.messages().tag(),
                    history.document().slug());
            edition(pages, frame, history, at);
            put(pages, at.changes(), new ChangesPage(frame, history, at).shell());
            put(pages, at.editions(), new EditionsPage(frame, history, at).shell());
        }
        return pages;
    }

    /// The small pages of the newest edition for the sites of others; none where the municipality names no site.
    public Map<String, byte[]> embedded(PlanHistory history) {
        var pages = new LinkedHashMap<String, byte[]>();
        if (municipality.embed().isEmpty()) return pages;
        for (var frame : frames()) {
            var at = Addresses.now(
                    municipality.slug(),
                    frame.messages().tag(),
                    history.document().slug());
            pages.put(at.embeddedPlan(), PageWriter.write(new EmbeddedPlan(frame, history, at).page()));
            for (var progress : history.progress().measures())
                pages.putIfAbsent(
                        at.embeddedMeasure(progress.measure().number()),
                        PageWriter.write(new EmbeddedMeasure(frame, history, progress, at).page()));
        }
        return pages;
    }

    /// The pages of one edition as they were when it was the newest.
    public Map<String, byte[]> ofEdition(PlanHistory history) {
        var pages = new LinkedHashMap<String, byte[]>();
        for (var frame : frames()) {
            var at = new Addresses(
                    municipality.slug(),
                    frame.messages().tag(),
                    history.document().slug(),
                    history.current().number());
            edition(pages, frame, history, at);
            if (history.previous().isPresent()) put(pages, at.changes(), new ChangesPage(frame, history, at).shell());
        }
        return pages;
    }

    /// The data files of an edition, or of the current state (0); `site` is prefixed to the addresses they contain.
    public Map<String, byte[]> data(PlanHistory history, int edition, String site) {
        var data = new LinkedHashMap<String, byte[]>();
        for (var frame : frames()) {
            var at = new Addresses(
                    municipality.slug(),
                    frame.messages().tag(),
                    history.document().slug(),
                    edition);
            var language = frame.messages().tag();
            var links = links(at, site);
            data.put(at.steps(), StepsCsv.of(history, language, links));
            data.put(at.measures(), MeasuresCsv.of(history, language));
            data.put(at.indicators(), IndicatorsCsv.of(history, language));
            data.put(at.money(), MoneyCsv.of(history, language));
            if (edition == 0) {
                data.put(at.feed(), new PlanFeed(frame.messages(), frame.name(), history, links).bytes());
                data.put(at.progress(), ProgressFile.of(history));
            }
        }
        return data;
    }

    private static PlanLinks links(Addresses at, String site) {
        return new PlanLinks(
                site + at.now().plan(),
                site + at.feed(),
                number -> site + at.of(number).plan(),
                sha256 -> site + Addresses.file(at.town(), sha256));
    }

    /// The pages of the municipality that belong to no single plan.
    public Map<String, byte[]> town(List<PlanHistory> plans) {
        var pages = new LinkedHashMap<String, byte[]>();
        for (var frame : frames()) {
            put(pages, frame.home(), new TownPage(frame, plans).shell());
            put(
                    pages,
                    Addresses.accessibility(
                            municipality.slug(), frame.messages().tag()),
                    new AccessibilityPage(frame).shell());
        }
        return pages;
    }

    private void edition(Map<String, byte[]> pages, PageContext frame, PlanHistory history, Addresses at) {
        put(pages, at.plan(), new PlanPage(frame, history, at).shell());
        for (int page = 2; page <= MeasureCards.pages(history.document()); page++)
            put(pages, at.page(page), new MeasuresPage(frame, history, at, page).shell());
        for (var measure : history.document().measures())
            put(pages, at.measure(measure.number()), new MeasurePage(frame, history, measure, at).shell());
        if (!TextPage.isEmpty(history.document())) put(pages, at.text(), new TextPage(frame, history, at).shell());
    }

    private static void put(Map<String, byte[]> pages, String address, PublicShell shell) {
        Component page = shell.page();
        pages.putIfAbsent(address, PageWriter.write(page));
    }

    private List<PageContext> frames() {
        var frames = new ArrayList<PageContext>();
        PageContext.languages(municipality, translations)
                .forEach(language -> frames.add(
                        PageContext.of(municipality, translations, language).at(site)));
        return frames;
    }
}
