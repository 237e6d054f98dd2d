package org.openplan.institution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.institution.InstitutionDetails;
import org.openplan.institution.Institutions;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.permission.ManagesInstitutions;

/// The institutions responsible for measures and steps, with their officers; those without an officer come first.
@Route(":municipality/institutions")
@Menu(title = "institution.InstitutionsView.title", order = 5.5)
@PermitAll
@ManagesInstitutions
class InstitutionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Institutions institutions;
    private final Members members;
    private final Messages words;

    InstitutionsView(Institutions institutions, Members members, Translations translations) {
        this.institutions = institutions;
        this.members = members;
        this.words = translations.in(getLocale());
        addClassName("screen");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getPageTitle()), new Paragraph(say("lead")));
        var all = institutions.all();
        if (all.isEmpty()) add(new Paragraph(say("empty")));
        var people = members.all();
        all.stream().filter(one -> one.officers().isEmpty()).forEach(one -> add(entry(one, people)));
        all.stream().filter(one -> !one.officers().isEmpty()).forEach(one -> add(entry(one, people)));
    }

    private Section entry(InstitutionDetails institution, List<Member> people) {
        var contact = new Span(Stream.of(institution.email(), institution.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        contact.addClassName("quiet");
        var nobody = new Div(say("nobody"));
        nobody.addClassName("weight-warning");
        nobody.setVisible(institution.officers().isEmpty());
        var officers = new OfficersField(
                institutions,
                people,
                () -> nobody.setVisible(
                        institutions.details(institution.id()).officers().isEmpty()));
        officers.show(institution.id());
        var entry = new Section(new H2(institution.name()), contact, nobody, officers);
        entry.addClassName("institution");
        return entry;
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return words.say("institution.InstitutionsView." + key);
    }
}
