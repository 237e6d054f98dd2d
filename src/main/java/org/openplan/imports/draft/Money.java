package org.openplan.imports.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.language.Vocabulary;

/// Reads the amounts of a budget cell; a line without amount and currency is kept as the source of the money.
public final class Money {

    private static final Map<String, String> CURRENCIES = new LinkedHashMap<>();
    private static final Map<String, Integer> POWERS = new LinkedHashMap<>();

    static {
        for (var entry : Vocabulary.everywhere("currency"))
            for (var name : entry.substring(4).split(", "))
                CURRENCIES.put(name.toLowerCase(Locale.ROOT), entry.substring(0, 3));
        for (var entry : Vocabulary.everywhere("power of ten")) {
            var parts = entry.split("=");
            POWERS.put(parts[0], Integer.valueOf(parts[1]));
        }
    }

    private static final String CURRENCY = oneOf(CURRENCIES);
    private static final String POWER = oneOf(POWERS) + "(?!\\p{L})";
    private static final Set<String> ENGLISH_POWERS = Vocabulary.of("en").under("power of ten").stream()
            .map(entry -> entry.split("=")[0])
            .collect(Collectors.toUnmodifiableSet());
    private static final String GROUPED = "[1-9]\\d{0,2}(?:[ .,\\u00A0]\\d{3})+(?:[.,]\\d{1,2})?";
    private static final String AMOUNT = "(?:0(?:[.,]\\d+)?|" + GROUPED + "|[1-9]\\d*(?:[.,]\\d{1,2})?)";
    private static final String SCALED = "\\d{0,3}[.,]\\d{1,6}(?=\\s*" + POWER + ")";
    private static final String YEARS = "\\b(?:19|20)\\d{2}";
    private static final String OF_YEAR = "(?:" + YEARS + "[ \\u00A0](?=" + GROUPED + "))?+";
    private static final Pattern SUM = Pattern.compile(
            "(?<!\\p{L})(?:(?<currency>" + CURRENCY + ")(?:\\.(?!\\d))?\\s*" + OF_YEAR + sum("") + "|(?!" + YEARS
                    + "\\s*" + CURRENCY + "\\s*\\d)" + OF_YEAR + sum("Before") + "\\s*(?<currencyAfter>" + CURRENCY
                    + "))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE = Pattern.compile(AMOUNT);
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?<currency>" + CURRENCY + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FRACTION = Pattern.compile("(\\d*)([.,])(\\d+)");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("^\\s*[;,+]\\s*(?<year>" + YEARS + "\\.?\\s*[:–-]?\\s*)$");
    private static final Pattern YEAR = Pattern.compile(YEARS + "\\b");

    private Money() {}

    static List<BudgetLine> lines(String text) {
        var found = new ArrayList<BudgetLine>();
        for (var line : text.split("\\R")) if (!line.isBlank()) found.addAll(sums(line.strip()));
        return found;
    }

    /// A line with several amounts gives several budget lines, each with the words after its amount.
    private static List<BudgetLine> sums(String line) {
        var starts = starts(line);
        if (starts.size() < 2) return List.of(line(line));
        var found = new ArrayList<BudgetLine>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
            found.add(line(line.substring(i == 0 ? 0 : starts.get(i), end).replaceFirst("[\\s,;+]+$", "")));
        }
        return found;
    }

    /// Where the amounts begin, each with the year right before it, as in `2023: EUR 500; 2024: EUR 600`.
    private static List<Integer> starts(String line) {
        var starts = new ArrayList<Integer>();
        int end = 0;
        for (var sum : SUM.matcher(line).results().toList()) {
            var year = YEAR_BEFORE.matcher(line.substring(end, sum.start()));
            starts.add(year.matches() ? end + year.start("year") : sum.start());
            end = sum.end();
        }
        return starts;
    }

    private static BudgetLine line(String line) {
        var sum = SUM.matcher(line);
        if (!sum.find()) return MeasureDraft.budgetLine(null, null, null, line);
        boolean before = sum.group("currency") != null;
        String amount = before ? "amount" : "amountBefore";
        String currency = sum.group(before ? "currency" : "currencyAfter");
        String power = sum.group(before ? "power" : "powerBefore");
        var value = power == null ? Optional.of(amount(sum.group(amount))) : scaled(sum.group(amount), power);
        return MeasureDraft.budgetLine(
                year(line.substring(0, sum.start(amount)) + line.substring(sum.end(amount)))
                        .orElse(null),
                value.map(exact -> exact.setScale(2, RoundingMode.HALF_UP)).orElse(null),
                CURRENCIES.get(currency.toLowerCase(Locale.ROOT)),
                line);
    }

    /// An amount without its currency.
    public static boolean isBare(String text) {
        return BARE.matcher(text.strip()).matches();
    }

    /// The currency named in a few words, such as `in EUR`.
    public static Optional<String> currency(String words) {
        var named = NAMED.matcher(words);
        return named.find()
                ? Optional.ofNullable(CURRENCIES.get(named.group("currency").toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// `1.125 million` in English, `1,125 miliona` in most other languages; with the separators swapped it cannot be
    /// distinguished from thousands of millions.
    private static Optional<BigDecimal> scaled(String printed, String power) {
        String word = power.toLowerCase(Locale.ROOT);
        int places = POWERS.getOrDefault(word, 0);
        var fraction = FRACTION.matcher(printed);
        if (!fraction.matches()) return Optional.of(amount(printed).movePointRight(places));
        boolean mayPartThousands =
                fraction.group(3).length() == 3 && !fraction.group(1).matches("0*");
        String point = ENGLISH_POWERS.contains(word) ? "." : ",";
        if (mayPartThousands && !fraction.group(2).equals(point)) return Optional.empty();
        return Optional.of(new BigDecimal(fraction.group(1) + "." + fraction.group(3)).movePointRight(places));
    }

    private static String oneOf(Map<String, ?> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /// A whole number with its power of ten, never part of a longer number.
    private static String sum(String side) {
        return "(?<!\\d|\\d[.,])(?<amount" + side + ">" + SCALED + "|" + AMOUNT + ")(?![.,]?\\d)(?:\\s*(?<power" + side
                + ">" + POWER + "))?";
    }

    /// The first year named in a few words.
    public static Optional<Integer> year(String words) {
        return YEAR.matcher(words)
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .findFirst();
    }

    /// Points and commas separate thousands, unless a single zero comes first or one or two digits follow
    /// the last of them.
    static BigDecimal amount(String printed) {
        if (printed.matches("0[.,]\\d+")) return new BigDecimal(printed.replace(',', '.'));
        var cents = Pattern.compile("^(.*)[.,](\\d{1,2})$").matcher(printed);
        if (cents.matches()) return new BigDecimal(cents.group(1).replaceAll("\\D", "") + "." + cents.group(2));
        return new BigDecimal(printed.replaceAll("\\D", ""));
    }
}
