package org.openplan.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.openplan.document.Quarter;
import org.openplan.document.Text;

/// One language as the product speaks it: sentences, dates, quarters, numbers and money.
public final class Messages {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");

    private final String tag;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> owned = new ConcurrentHashMap<>();

    Messages(String tag, Map<String, String> patterns) {
        this.tag = tag;
        this.locale = ULocale.forLanguageTag(tag);
        this.patterns = Map.copyOf(patterns);
    }

    /// The BCP 47 tag, as it stands in addresses and `lang` attributes.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale.toLocale();
    }

    /// The sentence of a key; a missing one stops a test and shows its key in production.
    public String say(String key, Object... values) {
        var pattern = patterns.get(key);
        assert pattern != null : "No words for " + key;
        if (pattern == null) return key;
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) return pattern;
        var format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
        synchronized (format) {
            assert values.length >= format.getFormatsByArgumentIndex().length : "Not all is said of " + key;
            return format.format(values);
        }
    }

    /// The word for a constant of the plan document, under `document.<Enum>.<NAME>`.
    public String say(Enum<?> constant) {
        return say("document." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /// What a module of its own brings for a name, such as the module `plan` in `plan.Audit.measure` for
    /// `Audit.measure`; empty where none does.
    public Optional<String> sayOwned(String name, Object... values) {
        return owned.computeIfAbsent(
                        name,
                        wanted -> patterns.keySet().stream()
                                .filter(key ->
                                        key.substring(key.indexOf('.') + 1).equals(wanted))
                                .findFirst())
                .map(key -> say(key, values));
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// The keys that begin so.
    public List<String> keys(String prefix) {
        return patterns.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    /// A text of a plan in this language, in its other script, or else in the first it has.
    public String read(Text text) {
        return text.in(tag)
                .or(() -> tag.equals(Translations.SERBIAN_CYRILLIC)
                        ? text.in(Translations.SERBIAN_LATIN).map(Script::cyrillic)
                        : Optional.empty())
                .orElseGet(() -> text.inOrFirst(tag));
    }

    /// 14 July 2025, 14. jula 2025.
    public String date(LocalDate day) {
        return say(
                "language.Messages.date",
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /// 14 July, 14. jula, where the year is plain.
    public String dayAndMonth(LocalDate day) {
        return say(
                "language.Messages.dayAndMonth",
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()));
    }

    /// Q2 2025.
    public String quarter(Quarter quarter) {
        return say(
                "language.Messages.quarter",
                quarter.number(),
                String.valueOf(quarter.year()),
                ROMAN.get(quarter.number() - 1));
    }

    /// A quarter or a day as the plan document writes it, in words; anything else as it is.
    public String moment(String written) {
        if (QUARTER.matcher(written).matches()) return quarter(Quarter.parse(written));
        try {
            return date(LocalDate.parse(written));
        } catch (DateTimeParseException other) {
            return written;
        }
    }

    /// Q2, where the year stands beside it.
    public String quarterAlone(Quarter quarter) {
        return say("language.Messages.quarterAlone", quarter.number(), ROMAN.get(quarter.number() - 1));
    }

    /// The second quarter of 2025.
    public String quarterInFull(Quarter quarter) {
        return say("language.Messages.quarterInFull", String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }

    /// Until the end of the second quarter of 2025.
    public String untilEndOf(Quarter quarter) {
        return say("language.Messages.untilEndOf", String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }

    /// By the end of the second quarter of 2025.
    public String byEndOf(Quarter quarter) {
        return say("language.Messages.byEndOf", String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }

    public String number(BigDecimal number) {
        return numbers().format(number);
    }

    public String number(long number) {
        return numbers().format(number);
    }

    /// An amount without its cents, and its currency's code.
    public String money(BigDecimal amount, String currency) {
        return number(amount.setScale(0, RoundingMode.HALF_UP)) + " " + currency;
    }

    private NumberFormat numbers() {
        return NumberFormat.getInstance(locale);
    }
}
