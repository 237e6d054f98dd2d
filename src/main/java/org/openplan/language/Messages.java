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

/// The texts of the product in one language: sentences, dates, quarters, numbers and money.
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

    /// The BCP 47 tag, as used in addresses and `lang` attributes.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale.toLocale();
    }

    /// The message of a key; a missing one fails a test and shows its key in production.
    public String say(String key, Object... values) {
        var pattern = patterns.get(key);
        assert pattern != null : "No words for " + key;
        if (pattern == null) return key;
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) return pattern;
        var format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
        synchronized (format) {
            assert values.length >= format.getFormatsByArgumentIndex().length : "Not all is said of " + key;
            return withoutSecondStop(format.format(values), values);
        }
    }

    /// A value that ends a sentence may bring its full stop with it, as a date in Serbian does.
    private static String withoutSecondStop(String said, Object... values) {
        var text = said;
        for (var value : values)
            if (value instanceof String part && part.length() > 1 && part.endsWith(".") && !part.endsWith(".."))
                text = text.replace(part + ".", part);
        return text;
    }

    /// The word for a constant of the plan document, with the key `document.<Enum>.<NAME>`.
    public String say(Enum<?> constant) {
        return say("document." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /// The message that a module provides for a name, such as module `plan` in `plan.Audit.measure` for
    /// `Audit.measure`; empty if no module does.
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

    /// The keys with this prefix.
    public List<String> keys(String prefix) {
        return patterns.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    /// A text of a plan in this language, or in its other script, or in the first language it has.
    public String read(Text text) {
        return text.in(tag)
                .or(() -> tag.equals(Translations.SERBIAN_CYRILLIC)
                        ? text.in(Translations.SERBIAN_LATIN).map(Script::cyrillic)
                        : Optional.empty())
                .orElseGet(() -> text.inOrFirst(tag));
    }

    /// For example 14 July 2025 or 14. jula 2025.
    public String date(LocalDate day) {
        return say(
                "language.Messages.date",
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /// For example 14 July or 14. jula, if the year is clear from the context.
    public String dayAndMonth(LocalDate day) {
        return say(
                "language.Messages.dayAndMonth",
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()));
    }

    /// For example Q2 2025.
    public String quarter(Quarter quarter) {
        return say(
                "language.Messages.quarter",
                quarter.number(),
                String.valueOf(quarter.year()),
                ROMAN.get(quarter.number() - 1));
    }

    /// A quarter or a day in the notation of the plan document, in words; anything else unchanged.
    public String moment(String written) {
        if (QUARTER.matcher(written).matches()) return quarter(Quarter.parse(written));
        try {
            return date(LocalDate.parse(written));
        } catch (DateTimeParseException other) {
            return written;
        }
    }

    /// For example Q2, if the year is shown beside it.
    public String quarterAlone(Quarter quarter) {
        return say("language.Messages.quarterAlone", quarter.number(), ROMAN.get(quarter.number() - 1));
    }

    /// For example the second quarter of 2025.
    public String quarterInFull(Quarter quarter) {
        return say("language.Messages.quarterInFull", String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }

    /// For example until the end of the second quarter of 2025.
    public String untilEndOf(Quarter quarter) {
        return say("language.Messages.untilEndOf", String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }

    /// For example by the end of the second quarter of 2025.
    public String byEndOf(Quarter quarter) {
        return say("language.Messages.byEndOf", String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }

    public String number(BigDecimal number) {
        return numbers().format(number);
    }

    public String number(long number) {
        return numbers().format(number);
    }

    /// An amount without cents, with its currency code.
    public String money(BigDecimal amount, String currency) {
        return number(amount.setScale(0, RoundingMode.HALF_UP)) + " " + currency;
    }

    private NumberFormat numbers() {
        return NumberFormat.getInstance(locale);
    }
}
