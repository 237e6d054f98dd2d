package org.openplan.municipality;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openplan.document.Text;
import org.openplan.language.Script;
import org.openplan.language.Translations;

/// A municipality: its names, languages, location and look, the number of days after a quarter's end within which its
/// reports are due, the number of megabytes (MiB) its evidence may take, the origins whose pages may embed its plans,
/// and the number of working days within which it answers a contribution.
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
        int closingDays,
        int evidenceMegabytes,
        List<String> embed,
        int answerDays) {

    public static final int EVIDENCE_MEGABYTES = 2048;
    public static final int ANSWER_DAYS = 7;
    public static final int MOST_ANSWER_DAYS = 30;

    /// Registrations of before plans could be embedded lack the origins.
    @SuppressWarnings("NullAway")
    public Municipality {
        embed = embed == null ? List.of() : List.copyOf(embed);
    }

    public enum Kind {
        TOWN,
        CITY,
        MUNICIPALITY,
        NATIONAL_BODY
    }

    /// Two colours as `#rrggbb` with a contrast of at least 4.5:1; the coat of arms is one SVG path of 32×37.
    public record Look(String brand, String ink, String arms) {}

    /// Serbian Cyrillic is transliterated from Latin unless it is given.
    public String name(String language) {
        boolean made = language.equals(Translations.SERBIAN_CYRILLIC)
                && names.in(language).isEmpty();
        return made
                ? names.in(Translations.SERBIAN_LATIN).map(Script::cyrillic).orElseGet(() -> names.inOrFirst(language))
                : names.inOrFirst(language);
    }

    /// The currency of the country, as a code of ISO 4217.
    public Optional<String> currency() {
        try {
            return Optional.ofNullable(Currency.getInstance(Locale.of("", country)))
                    .map(Currency::getCurrencyCode);
        } catch (IllegalArgumentException noCountryOfIso3166) {
            return Optional.empty();
        }
    }
}
