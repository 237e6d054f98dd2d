package org.openplan.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.BudgetLine;

/// The sums of a budget cell; a line without a sum and its currency is kept as the source of the money.
final class Money {

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("rsd", "RSD"),
            Map.entry("din", "RSD"),
            Map.entry("dinara", "RSD"),
            Map.entry("dinar", "RSD"),
            Map.entry("eur", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("evra", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("usd", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("bam", "BAM"),
            Map.entry("km", "BAM"),
            Map.entry("рсд", "RSD"),
            Map.entry("динара", "RSD"),
            Map.entry("дин", "RSD"),
            Map.entry("евра", "EUR"),
            Map.entry("hrk", "HRK"),
            Map.entry("gbp", "GBP"),
            Map.entry("£", "GBP"));
    private static final String CURRENCY =
            "(rsd|рсд|динара|дин|евра|dinara|dinar|din|euros|euro|eur|evra|€|usd|us\\$|bam|km|hrk|gbp|£)";
    private static final String AMOUNT = "(\\d{1,3}(?:[ .,\\u00A0]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)";
    private static final Pattern SUM = Pattern.compile(
            "(?:" + CURRENCY + "\\s*" + AMOUNT + "|" + AMOUNT + "\\s*" + CURRENCY + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");

    private Money() {}

    static List<BudgetLine> lines(String text) {
        var found = new ArrayList<BudgetLine>();
        for (var line : text.split("\\R")) if (!line.isBlank()) found.add(line(line.strip()));
        return found;
    }

    private static BudgetLine line(String line) {
        var sum = SUM.matcher(line);
        if (!sum.find()) return MeasureDraft.budgetLine(null, null, null, line);
        String amount = sum.group(2) != null ? sum.group(2) : sum.group(3);
        String currency = sum.group(1) != null ? sum.group(1) : sum.group(4);
        return MeasureDraft.budgetLine(
                year(line.replace(sum.group(), "")),
                amount(amount),
                CURRENCIES.get(currency.toLowerCase(Locale.ROOT)),
                line);
    }

    private static @Nullable Integer year(String line) {
        var year = YEAR.matcher(line);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /// Points and commas part thousands, unless one or two digits follow the last of them.
    static BigDecimal amount(String printed) {
        var cents = Pattern.compile("^(.*)[.,](\\d{1,2})$").matcher(printed);
        if (cents.matches()) return new BigDecimal(cents.group(1).replaceAll("\\D", "") + "." + cents.group(2));
        return new BigDecimal(printed.replaceAll("\\D", ""));
    }
}
