package org.openplan.activity;

import java.util.Map;
import java.util.TreeMap;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Walks the trails of all municipalities, every night and whenever the operator asks.
@Component
public class TrailCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TrailCheck.class);

    private final Trail trail;
    private final Municipalities municipalities;

    TrailCheck(Trail trail, Municipalities municipalities) {
        this.trail = trail;
        this.municipalities = municipalities;
    }

    /// The municipalities whose trail is not whole, each with the number of the first line that does not fit.
    public Map<String, Long> broken() {
        var broken = new TreeMap<String, Long>();
        for (var municipality : municipalities.all())
            Tenancy.in(municipality.slug(), trail::firstUnfit).ifPresent(line -> broken.put(municipality.slug(), line));
        return broken;
    }

    void everyNight() {
        broken().forEach((slug, line) -> LOG.error("The trail of {} is broken from line {} on", slug, line));
    }
}
