package org.openplan.plan;

import java.util.List;
import java.util.Optional;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.Text;

/// The requested texts of a plan outside its measures; the first language is the one the plan was first written in.
public record PlanRevision(Text title, List<String> languages, Period period, List<Section> sections) {

    private static final TypedTexts<PlanRevision> TYPED = new TypedTexts<>(new PlanParts());

    public PlanRevision {
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
    }

    public static PlanRevision of(PlanDocument plan) {
        return new PlanRevision(plan.title(), plan.languages(), plan.period(), plan.sections());
    }

    /// Whether the rules of a good plan find the same: outside the measures they look at the period and the languages.
    public boolean isSameForRules(PlanRevision other) {
        return period.equals(other.period) && languages.equals(other.languages);
    }

    PlanDocument into(PlanDocument plan) {
        return plan.with()
                .title(title)
                .languages(languages)
                .period(period)
                .sections(sections)
                .build();
    }

    /// A text that people type, by its place, such as `title.en`; empty if there is no such text.
    public Optional<String> text(String place) {
        return TYPED.read(this, place);
    }

    public Optional<PlanRevision> withText(String place, String text) {
        return TYPED.replace(this, place, text);
    }
}
