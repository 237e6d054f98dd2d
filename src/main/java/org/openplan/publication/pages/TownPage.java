package org.openplan.publication.pages;

import java.util.List;
import org.openplan.design.Piece;
import org.openplan.design.PublicShell;
import org.openplan.design.Words;

/// A municipality's own page: its plans, each with how far it is.
public final class TownPage {

    private final Frame frame;
    private final Words words;
    private final List<PlanHistory> plans;

    public TownPage(Frame frame, List<PlanHistory> plans) {
        this.frame = frame;
        this.words = frame.words();
        this.plans = plans;
    }

    public PublicShell shell() {
        var town = frame.municipality().slug();
        return frame.shell(say("title"), tag -> Addresses.home(town, tag))
                .describedBy(say("lead", plans.size()))
                .shows(
                        Piece.of("h1", frame.name()),
                        Piece.of("p", say("lead", plans.size())).named("lead"))
                .shows(list())
                .ends(frame.lastLine());
    }

    private Piece list() {
        var list = new Piece("ul").named("cards plans");
        plans.stream()
                .sorted((a, b) -> b.document().slug().compareTo(a.document().slug()))
                .forEach(plan -> list.has(card(plan)));
        list.setVisible(!plans.isEmpty());
        return list;
    }

    private Piece card(PlanHistory plan) {
        var at = Addresses.now(
                frame.municipality().slug(), words.tag(), plan.document().slug());
        var reading = new Reading(words.tag(), plan.document().languages());
        var link = reading.into(Piece.link(at.plan()), plan.document().title());
        return Piece.of(
                "li",
                Piece.of(
                        "div",
                        Piece.of("h2", link),
                        Piece.of("p", new Summary(words, plan).plain()),
                        Piece.of(
                                        "p",
                                        say(
                                                "edition",
                                                plan.current().number(),
                                                words.date(plan.current().published())))
                                .named("quiet")));
    }

    private String say(String key, Object... values) {
        return words.say("publication.TownPage." + key, values);
    }
}
