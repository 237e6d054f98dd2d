package org.openplan.municipality;

import java.time.ZoneId;
import java.util.List;
import org.openplan.document.Text;
import org.openplan.language.Script;
import org.openplan.language.Translations;

/// A municipality we serve: its names, languages, place in the world and look, and how many days after the end of a
/// quarter the reports on it are owed.
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
        String coordinatorEmail,
        int closingDays) {

    public enum Kind {
        TOWN,
        CITY,
        MUNICIPALITY,
        NATIONAL_BODY
    }

    /// Two colours as `#rrggbb`, text on brand at 4.5:1 at least; the coat of arms is drawn as one SVG path of 32×37.
    public record Look(String brand, String ink, String arms) {}

    /// Serbian Cyrillic is made from Latin where nobody wrote it.
    public String name(String language) {
        boolean made = language.equals(Translations.SERBIAN_CYRILLIC)
                && names.in(language).isEmpty();
        return made
                ? names.in(Translations.SERBIAN_LATIN).map(Script::cyrillic).orElseGet(() -> names.inOrFirst(language))
                : names.inOrFirst(language);
    }
}
