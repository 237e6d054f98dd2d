package org.openplan.plan;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.institution.InstitutionId;
import org.openplan.institution.Institutions;
import org.springframework.stereotype.Component;

/// Finds the institutions named in a measure; new ones are added to the municipality's list, unless they came
/// with a copied measure.
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
        assign(measures, name -> true);
    }

    /// The same, but these names, which a copy brought and nobody has confirmed yet, stay text.
    void assign(List<Measure> measures, Set<String> unknown) {
        assign(measures, name -> !unknown.contains(name));
    }

    /// Adds no institution: names that the municipality does not know stay text.
    void assignKnown(List<Measure> measures) {
        assign(measures, name -> false);
    }

    /// The names in the measure that are no institutions of the municipality. Only a measure or a step without an
    /// institution can have one, so that usually nothing is looked up.
    Set<String> unknownNames(Measure measure) {
        boolean complete =
                measure.institution() != null && measure.steps().stream().allMatch(step -> step.institution() != null);
        if (complete) return Set.of();
        return Stream.concat(
                        Stream.ofNullable(measure.content().responsible().institution()),
                        measure.steps().stream()
                                .map(step -> step.content().institution())
                                .filter(Objects::nonNull))
                .filter(name -> !name.isBlank())
                .map(name -> cut(name.strip(), LONGEST_NAME))
                .filter(name -> institutions.withName(name).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void assign(List<Measure> measures, Predicate<String> mayAdd) {
        var lookup = new Lookup(mayAdd);
        for (var measure : measures) {
            var responsible = measure.content().responsible();
            var owner = lookup.find(responsible.institution(), responsible);
            measure.answeredBy(owner);
            for (var step : measure.steps()) {
                var named = step.content().institution();
                boolean hasOwn = named != null && !named.isBlank();
                step.answeredBy(hasOwn ? lookup.find(named, PlanDocument.Responsible.UNKNOWN) : owner);
            }
        }
    }

    /// Names already looked up.
    private final class Lookup {

        private final Predicate<String> mayAdd;
        private final Map<String, InstitutionId> known = new HashMap<>();

        Lookup(Predicate<String> mayAdd) {
            this.mayAdd = mayAdd;
        }

        @Nullable
        InstitutionId find(@Nullable String name, PlanDocument.Responsible contact) {
            if (name == null || name.isBlank()) return null;
            var wanted = cut(name.strip(), LONGEST_NAME);
            var found = known.get(wanted);
            if (found != null) return found;
            var looked = mayAdd.test(wanted)
                    ? institutions.named(wanted, contactOf(contact.email()), contactOf(contact.phone()))
                    : institutions.withName(wanted).orElse(null);
            if (looked != null) known.put(wanted, looked);
            return looked;
        }
    }

    /// A whole paragraph in the contact row is text of the measure, not an address to write to.
    private static @Nullable String contactOf(@Nullable String written) {
        return written == null ? null : cut(written, LONGEST_CONTACT);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
