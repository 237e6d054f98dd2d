package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.TreeMap;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.ui.LanguageOfTexts;
import org.openplan.plan.ui.PublicState;
import org.openplan.publication.EditionSummary;
import org.openplan.publication.Editions;
import org.openplan.tenancy.Tenancy;

/// Publishes a plan: the obstacles, the changes the public will see, and the editions so far.
class PublicationPanel extends Section {

    private static final int LONGEST_NOTE = 500;

    private final ActionPlans plans;
    private final PlanOverview overview;
    private final Editions editions;
    private final Messages words;
    private final Municipality municipality;
    private PlanDetails plan;
    private final Map<String, TextArea> notes = new LinkedHashMap<>();

    PublicationPanel(
            ActionPlans plans,
            PlanOverview overview,
            Editions editions,
            Municipalities municipalities,
            Messages words,
            PlanDetails plan,
            Component... messages) {
        this.plans = plans;
        this.overview = overview;
        this.editions = editions;
        this.words = words;
        this.plan = plan;
        this.municipality = municipalities.find(Tenancy.current()).orElseThrow();
        addClassName("publication");
        draw(new Div(messages));
    }

    private void draw(Div done) {
        removeAll();
        notes.clear();
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        var obstacles = overview.obstaclesTo(plan.id(), PlanStatus.PUBLISHED);
        add(new PublicState(words, municipality, editions, plan), done, new Paragraph(say("lead")));
        if (obstacles.isEmpty()) add(changes(), notes(), publishButton());
        else add(new Checklist(words, plan, obstacles));
        add(preview(), editions());
    }

    private Paragraph changes() {
        boolean first = editions.newest(plan.document().slug()).isEmpty();
        int changes = editions.changes(plan.document()).size();
        return new Paragraph(first ? say("first") : say("changes", changes));
    }

    /// A note in each language of the plan, because readers use different languages.
    private Div notes() {
        var languages = new LinkedHashSet<>(plan.document().languages());
        languages.remove(Translations.SERBIAN_CYRILLIC);
        for (var language : languages) notes.put(language, new TextArea(say("note")));
        if (notes.size() > 1)
            notes.forEach((language, note) -> note.setLabel(say("noteIn", LanguageOfTexts.nameOf(language, words))));
        notes.values().forEach(note -> {
            note.setHelperText(say("noteHelp"));
            note.setMaxLength(LONGEST_NOTE);
            note.setWidthFull();
        });
        return new Div(notes.values().toArray(TextArea[]::new));
    }

    private Text note() {
        var written = new TreeMap<String, String>();
        notes.forEach((language, note) -> written.put(language, note.getValue().strip()));
        return new Text(written);
    }

    private Button publishButton() {
        var button = new Button(say("publish"), click -> publish());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void publish() {
        try {
            var edition = plans.publish(plan.id(), note());
            plan = overview.details(plan.id());
            draw(new Div(new Paragraph(say("published", edition.number())), links(edition)));
        } catch (PlanObstructed refused) {
            draw(new Div());
        }
    }

    private UnorderedList links(EditionSummary edition) {
        var links = new UnorderedList();
        for (var language : municipality.languages()) {
            var link = new Anchor(address(language, edition.plan()), Translations.nameOf(language));
            link.setRouterIgnore(true);
            links.add(new ListItem(link));
        }
        return links;
    }

    /// The exact page that would be published, in a separate frame without scripts.
    private NativeDetails preview() {
        var details = new NativeDetails(say("preview"));
        details.addToggleListener(opened -> {
            if (opened.isOpened())
                details.setContent(new PagePreview(editions, plan.document(), municipality.languages(), words));
        });
        return details;
    }

    private Div editions() {
        var list = new Div();
        var all = editions.of(plan.document().slug());
        if (all.isEmpty()) return list;
        var entries = new UnorderedList();
        all.forEach(edition -> entries.add(entry(edition)));
        list.add(new H2(say("editions")), entries);
        return list;
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

    private String address(String language, String slug) {
        return "/" + municipality.slug() + "/" + language + "/plans/" + slug;
    }

    private String say(String key, Object... values) {
        return words.say("plan.PublicationPanel." + key, values);
    }
}
