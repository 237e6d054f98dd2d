package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;
import org.openplan.plan.ui.PublicState;
import org.openplan.publication.EditionSummary;

/// The editions of a plan so far, newest first.
class EditionList extends Section {

    private final Messages words;
    private final Municipality municipality;

    EditionList(Messages words, Municipality municipality, List<EditionSummary> editions) {
        this.words = words;
        this.municipality = municipality;
        setVisible(!editions.isEmpty());
        var entries = new UnorderedList();
        editions.forEach(edition -> entries.add(entry(edition)));
        add(new H2(say("title")), entries);
    }

    /// To a published plan in each language of the municipality.
    static UnorderedList links(EditionSummary edition, Municipality municipality) {
        var links = new UnorderedList();
        links.addClassName("public-links");
        for (var language : municipality.languages()) {
            var link = new Anchor(
                    "/" + municipality.slug() + "/" + language + "/plans/" + edition.plan(),
                    Translations.nameOf(language));
            link.setRouterIgnore(true);
            links.add(new ListItem(link));
        }
        return links;
    }

    private ListItem entry(EditionSummary edition) {
        var link = new Anchor(
                PublicState.address(municipality, words) + "/plans/" + edition.plan() + "/versions/" + edition.number(),
                say("edition", edition.number()));
        link.setRouterIgnore(true);
        var day = edition.publishedAt().atZone(municipality.timeZone()).toLocalDate();
        var entry = new ListItem(link);
        entry.add(" " + say("by", words.date(day), edition.publishedBy()));
        return entry;
    }

    private String say(String key, Object... values) {
        return words.say("plan.EditionList." + key, values);
    }
}
