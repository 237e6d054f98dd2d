package org.openplan.publication.pages;

import java.util.List;
import org.openplan.design.HtmlElement;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument;
import org.openplan.document.Progress;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The measures of a plan, on as many pages as needed: as cards if they are few, as lines if they are many.
final class MeasureCards {

    /// With more measures than this each is shown as a line instead of a card.
    private static final int MANY = 30;

    /// The number of lines on one page.
    private static final int A_PAGE = 50;

    private final Messages messages;
    private final TextReader reading;
    private final List<MeasureProgress> measures;
    private final Addresses at;

    MeasureCards(Messages messages, TextReader reading, Progress plan, Addresses at) {
        this.messages = messages;
        this.reading = reading;
        this.measures = plan.measures();
        this.at = at;
    }

    static int pages(PlanDocument plan) {
        return pages(plan.measures().size());
    }

    private static int pages(int measures) {
        return Math.max(1, Math.ceilDiv(measures, A_PAGE));
    }

    /// The measures of one page, counted from 1, and links to the other pages.
    HtmlElement[] page(int page) {
        boolean cards = measures.size() <= MANY;
        var list = new HtmlElement("ol").named(cards ? "cards" : "cards lines");
        on(page).forEach(measure -> list.has(new MeasureCard(messages, reading, measure, at, cards)));
        return pages(measures.size()) == 1 ? new HtmlElement[] {list} : new HtmlElement[] {list, ways(page)};
    }

    /// The first and last number on a page, for the link to it.
    String range(int page) {
        var there = on(page);
        return there.getFirst().measure().number() + "–"
                + there.getLast().measure().number();
    }

    private List<MeasureProgress> on(int page) {
        return measures.subList((page - 1) * A_PAGE, Math.min(page * A_PAGE, measures.size()));
    }

    private HtmlElement ways(int current) {
        var ways =
                new HtmlElement("nav").named("ways").with("aria-label", messages.say("publication.MeasureCards.pages"));
        for (int page = 1; page <= pages(measures.size()); page++) {
            var way = HtmlElement.link(at.page(page), range(page));
            ways.has(page == current ? way.with("aria-current", "page") : way);
        }
        return ways;
    }
}
