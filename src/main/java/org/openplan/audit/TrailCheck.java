package org.openplan.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openplan.municipality.Municipalities;
import org.openplan.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Verifies the audit trails of all municipalities, every night and when the operator requests it.
@Component
public class TrailCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TrailCheck.class);

    private final TrailWalk walk;
    private final Municipalities municipalities;

    TrailCheck(TrailWalk walk, Municipalities municipalities) {
        this.walk = walk;
        this.municipalities = municipalities;
    }

    /// The municipalities whose audit trail is not intact, each with the first flaw.
    public Map<String, TrailFlaw> broken() {
        return broken(walk::firstFlaw);
    }

    private Map<String, TrailFlaw> broken(Supplier<Optional<TrailFlaw>> firstFlaw) {
        var broken = new TreeMap<String, TrailFlaw>();
        for (var municipality : municipalities.all())
            Tenancy.in(municipality.slug(), firstFlaw::get).ifPresent(flaw -> broken.put(municipality.slug(), flaw));
        return broken;
    }

    void everyNight() {
        broken(walk::firstFlawOrNote).forEach((slug, flaw) -> LOG.error("{}", TrailConsole.sentence(slug, flaw)));
    }
}
