package org.openplan.municipality;

import java.time.ZoneId;
import java.util.List;
import org.openplan.document.Text;

/// A municipality we serve: its names, languages, place in the world and look.
public record Municipality(
        String slug,
        Text names,
        String country,
        Kind kind,
        int population,
        List<String> languages,
        ZoneId timeZone,
        List<String> hosts,
        Look look,
        String coordinatorEmail) {

    public enum Kind {
        TOWN,
        CITY,
        MUNICIPALITY,
        NATIONAL_BODY
    }

    /// Two colours as `#rrggbb`, text on brand at 4.5:1 at least; the coat of arms is drawn as one SVG path of 32×37.
    public record Look(String brand, String ink, String arms) {}

    public String name(String language) {
        return names.inOrFirst(language);
    }
}
