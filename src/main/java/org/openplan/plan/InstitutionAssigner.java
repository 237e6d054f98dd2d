package org.openplan.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.institution.InstitutionId;
import org.openplan.institution.Institutions;
import org.springframework.stereotype.Component;

/// Finds the institutions named in a measure; new ones are added to the municipality's list.
@Component
class InstitutionAssigner {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_CONTACT = 500;

    private final Institutions institutions;

    InstitutionAssigner(Institutions institutions) {
        this.institutions = institutions;
    }

    /// A step that names no institution of its own belongs to the measure's institution. Each name is looked up once.
    void assign(List<Measure> measures) {
        var known = new HashMap<String, InstitutionId>();
        for (var measure : measures) {
            var responsible = measure.content().responsible();
            var owner = named(responsible.institution(), responsible, known);
            measure.answeredBy(owner);
            for (var step : measure.steps()) {
                var own = named(step.content().institution(), PlanDocument.Responsible.UNKNOWN, known);
                step.answeredBy(own == null ? owner : own);
            }
        }
    }

    private @Nullable InstitutionId named(
            @Nullable String name, PlanDocument.Responsible contact, Map<String, InstitutionId> known) {
        if (name == null || name.isBlank()) return null;
        return known.computeIfAbsent(
                cut(name.strip(), LONGEST_NAME),
                wanted -> institutions.named(wanted, contactOf(contact.email()), contactOf(contact.phone())));
    }

    /// A whole paragraph in the contact row is text of the measure, not an address to write to.
    private static @Nullable String contactOf(@Nullable String written) {
        return written == null ? null : cut(written, LONGEST_CONTACT);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
