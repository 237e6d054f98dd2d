package org.openplan.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Verifies the audit trails of all municipalities and what follows from them, every night and when the operator
/// requests it.
@Component
public class TrailCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TrailCheck.class);

    private final TrailWalk walk;
    private final NotedHeads noted;
    private final List<DerivedRecords> derived;
    private final Municipalities municipalities;

    TrailCheck(TrailWalk walk, NotedHeads noted, List<DerivedRecords> derived, Municipalities municipalities) {
        this.walk = walk;
        this.noted = noted;
        this.derived = derived;
        this.municipalities = municipalities;
    }

    /// The municipalities whose audit trail is not intact, each with the first flaw.
    public Map<String, TrailFlaw> broken() {
        return broken(walk::firstFlaw);
    }

    private Map<String, TrailFlaw> broken(Supplier<Optional<TrailFlaw>> firstFlaw) {
        var broken = unregistered();
        for (var municipality : municipalities.all())
            Tenancy.in(municipality.slug(), () -> firstFlaw.get().or(this::firstDerived))
                    .ifPresent(flaw -> broken.put(municipality.slug(), flaw));
        return broken;
    }

    private Optional<TrailFlaw> firstDerived() {
        return derived.stream()
                .flatMap(records -> records.firstChanged().stream())
                .findFirst()
                .map(TrailFlaw::derivedChanged);
    }

    /// Whoever takes a municipality out of the register takes its trail out of the check, so the notes outside the
    /// database are asked which there were. They are read first: what is registered meanwhile is not missing.
    private Map<String, TrailFlaw> unregistered() {
        var missing = noted.municipalities();
        missing.removeAll(municipalities.all().stream().map(Municipality::slug).collect(Collectors.toSet()));
        var found = new TreeMap<String, TrailFlaw>();
        for (var slug : missing) {
            var seen = noted.of(slug);
            var flaw = seen.flaw();
            if (flaw != null) found.put(slug, flaw);
            else if (seen.last() > 0) found.put(slug, TrailFlaw.unregistered(seen.last()));
        }
        return found;
    }

    void everyNight() {
        broken(walk::firstFlawOrNote).forEach((slug, flaw) -> LOG.error("{}", TrailConsole.sentence(slug, flaw)));
    }
}
