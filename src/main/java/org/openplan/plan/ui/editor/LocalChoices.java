package org.openplan.plan.ui.editor;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.openplan.design.PolicyAreas;
import org.openplan.document.PlanDocument;
import org.openplan.institution.InstitutionDetails;
import org.openplan.institution.Institutions;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.permission.Permission;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.ui.QuarterField;
import org.openplan.tenancy.Tenancy;

/// The choices that the current municipality's plan forms offer.
@SpringComponent
class LocalChoices {

    private final Institutions institutions;
    private final Members members;
    private final Municipalities municipalities;
    private final Translations translations;

    LocalChoices(Institutions institutions, Members members, Municipalities municipalities, Translations translations) {
        this.institutions = institutions;
        this.members = members;
        this.municipalities = municipalities;
        this.translations = translations;
    }

    Choices forMeasuresOf(PlanDetails plan, Messages words) {
        return forMeasuresOf(plan.document(), words);
    }

    Choices forMeasuresOf(PlanDocument plan, Messages words) {
        return new Choices(
                institutions(),
                QuarterField.around(plan.period()),
                new PolicyAreas(translations, words),
                here().currency().orElse(null),
                municipalities.today());
    }

    /// The languages of the plan and of the municipality; Serbian Cyrillic is
    /// transliterated from Latin and cannot be edited.
    Collection<String> languages(PlanDetails plan) {
        var languages = new LinkedHashSet<>(plan.document().languages());
        languages.addAll(here().languages());
        languages.remove(Translations.SERBIAN_CYRILLIC);
        return languages;
    }

    private List<String> institutions() {
        return members.may(Permission.SEES_PEOPLE)
                ? institutions.all().stream()
                        .map(InstitutionDetails::name)
                        .distinct()
                        .toList()
                : List.of();
    }

    private Municipality here() {
        return municipalities.find(Tenancy.current()).orElseThrow();
    }
}
