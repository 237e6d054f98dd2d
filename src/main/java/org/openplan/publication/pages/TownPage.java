package org.openplan.publication.pages;

import java.util.List;
import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.document.PlanHistory;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// A municipality's home page: its plans and their progress.
public final class TownPage {

    private final PageContext frame;
    private final Messages messages;
    private final List<PlanHistory> plans;

    public TownPage(PageContext frame, List<PlanHistory> plans) {
        this.frame = frame;
        this.messages = frame.messages();
        this.plans = plans;
    }

    public PublicShell shell() {
        var town = frame.municipality().slug();
        return frame.shell(say("title"), tag -> Addresses.home(town, tag))
                .describedBy(say("lead", plans.size()))
                .shows(
                        HtmlElement.of("h1", frame.name()),
                        HtmlElement.of("p", say("lead", plans.size())).named("lead"))
                .shows(list())
                .ends(frame.lastLine());
    }

    private HtmlElement list() {
        var list = new HtmlElement("ul").named("cards plans");
        plans.stream()
                .sorted((a, b) -> b.document().slug().compareTo(a.document().slug()))
                .forEach(plan -> list.has(card(plan)));
        list.setVisible(!plans.isEmpty());
        return list;
    }

    private HtmlElement card(PlanHistory plan) {
        var at = Addresses.now(
                frame.municipality().slug(), messages.tag(), plan.document().slug());
        var reading = new TextReader(messages.tag(), plan.document().languages());
        var link = TextElements.into(
                HtmlElement.link(at.plan()), reading.say(plan.document().title()));
        return HtmlElement.of(
                "li",
                HtmlElement.of(
                        "div",
                        HtmlElement.of("h2", link),
                        HtmlElement.of("p", new Summary(messages, plan).plain()),
                        HtmlElement.of(
                                        "p",
                                        say(
                                                "edition",
                                                plan.current().number(),
                                                messages.date(plan.current().published())))
                                .named("quiet")));
    }

    private String say(String key, Object... values) {
        return messages.say("publication.TownPage." + key, values);
    }
}
