package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.openplan.language.Messages;
import org.openplan.municipality.Municipality;
import org.openplan.plan.PlanDetails;
import org.openplan.publication.EditionSummary;
import org.openplan.publication.Editions;

/// A plan's status, its current public edition, and whether the plan has changed since.
public class PublicState extends Div {

    private final Messages words;
    private final Municipality municipality;

    public PublicState(Messages words, Municipality municipality, Editions editions, PlanDetails plan) {
        this.words = words;
        this.municipality = municipality;
        addClassName("public-state");
        add(new StatusBadge(words, plan.status()));
        editions.of(plan.document().slug()).stream()
                .findFirst()
                .ifPresentOrElse(
                        edition ->
                                tell(edition, editions.changes(plan.document()).size()),
                        () -> add(new Span(say("notYet"))));
    }

    private void tell(EditionSummary edition, int changes) {
        var day = edition.publishedAt().atZone(municipality.timeZone()).toLocalDate();
        var link = new Anchor(
                address(municipality, words) + "/plans/" + edition.plan(),
                say("edition", edition.number(), words.date(day)));
        link.setRouterIgnore(true);
        add(link, new Span(say("since", changes)));
    }

    /// The address of a municipality's public pages in the reader's language, or else in
    /// the municipality's first language.
    public static String address(Municipality municipality, Messages words) {
        return "/" + municipality.slug() + "/" + language(municipality, words);
    }

    static String language(Municipality municipality, Messages words) {
        var languages = municipality.languages();
        return languages.contains(words.tag()) ? words.tag() : languages.getFirst();
    }

    private String say(String key, Object... values) {
        return words.say("plan.PublicState." + key, values);
    }
}
