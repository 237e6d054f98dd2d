package org.openplan.plan;

import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.springframework.stereotype.Component;

/// Finds the institutions that a measure's text names, and puts new ones on the municipality's list.
@Component
class Owners {

    private static final int LONGEST_NAME = 300;

    private final InstitutionRepository institutions;

    Owners(InstitutionRepository institutions) {
        this.institutions = institutions;
    }

    /// A step that names no institution of its own is the measure's.
    void assign(Measure measure) {
        var responsible = measure.content().responsible();
        var owner = named(responsible.institution(), responsible);
        measure.answeredBy(owner);
        for (var step : measure.steps()) {
            var own = named(step.content().institution(), PlanDocument.Responsible.UNKNOWN);
            step.answeredBy(own == null ? owner : own);
        }
    }

    private @Nullable InstitutionId named(@Nullable String name, PlanDocument.Responsible contact) {
        if (name == null || name.isBlank()) return null;
        var whole = name.strip();
        var known = whole.length() > LONGEST_NAME ? whole.substring(0, LONGEST_NAME) : whole;
        return institutions
                .findByName(known)
                .orElseGet(() -> institutions.save(new Institution(known, contact.email(), contact.phone())))
                .id();
    }
}
