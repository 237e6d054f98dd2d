package org.openplan.exchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.Spelling;
import org.openplan.document.Vocabulary;
import org.openplan.exchange.Recognition.Certainty;

/// What the first page says of the whole plan: its title, its years, and whose it is.
record Cover(int end, String title, Period period, String municipality) {

    private static final Pattern YEARS =
            Pattern.compile("\\b((?:19|20)\\d{2})\\.?\\s*(?:[-–—/]|do|to|a|al|until)\\s*((?:19|20)\\d{2}|\\d{2})\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");
    private static final String NAME =
            "((?:\\p{Lu}[\\p{L}'’-]+)(?:\\s+(?:(?:de|del|la|las|los|na|do|dos|da)\\s+)*\\p{Lu}[\\p{L}'’-]+){0,3})";
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(?iu:"
            + Vocabulary.everywhere("municipality").stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + "|Град|Града|Граду|Општина|Општине)\\s+" + NAME);
    private static final int SHORT = 150;

    static Cover of(List<Block> blocks, List<String> headers, Ledger ledger) {
        int first = firstText(blocks);
        var lines = new ArrayList<String>(headers);
        blocks.stream().limit(400).map(Block::text).forEach(lines::add);
        Optional<String> title = Optional.empty();
        int end = 0;
        for (int i = 0; i < first; i++) {
            String text = blocks.get(i).text();
            boolean isTitle = isPlanTitle(text);
            if (isTitle && (title.isEmpty() || !YEAR.matcher(title.get()).find())) title = Optional.of(text);
            boolean place = text.length() < 80 && NAMED.matcher(text).find();
            if (isTitle || place || YEAR.matcher(text).find() && text.length() < 60) end = i + 1;
        }
        for (int i = 0; i < end; i++)
            blocks.get(i).cells().forEach(cell -> ledger.placed(cell, null, null, "title", Certainty.CERTAIN));
        if (title.isEmpty()) title = lines.stream().filter(Cover::isPlanTitle).findFirst();
        String found = title.map(Cover::tidy).orElse("");
        return new Cover(end, found, period(found, lines), municipality(lines));
    }

    /// Where the cover is over at the latest: at the first long text or table.
    private static int firstText(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.isRow()
                    || block.text().length() >= SHORT
                    || isSentence(block.text())
                    || Headings.ofMeasure(block.text()).isPresent()) return i;
            if (Headings.isOfContents(block.text())) return i;
        }
        return blocks.size();
    }

    private static boolean isSentence(String text) {
        return text.length() > 60
                && text.endsWith(".")
                && text.contains(" ")
                && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isPlanTitle(String text) {
        String folded = Spelling.fold(text);
        return text.length() < SHORT
                && !isSentence(text)
                && Vocabulary.folded("plan title").stream().anyMatch(phrase -> Spelling.has(folded, phrase));
    }

    private static String tidy(String title) {
        return title.replaceAll("\\s+", " ").replaceFirst("[.\\s]+$", "").strip();
    }

    private static Period period(String title, List<String> lines) {
        var inTitle = years(title);
        if (inTitle.isPresent()) return inTitle.get();
        return lines.stream()
                .filter(line -> line.length() < SHORT)
                .map(Cover::years)
                .flatMap(Optional::stream)
                .filter(period -> period.start() != null && !period.start().equals(period.end()))
                .findFirst()
                .orElse(Period.UNKNOWN);
    }

    private static Optional<Period> years(String text) {
        var years = YEARS.matcher(text);
        if (years.find()) {
            int from = Integer.parseInt(years.group(1));
            String until = years.group(2);
            int to = until.length() == 2 ? from / 100 * 100 + Integer.parseInt(until) : Integer.parseInt(until);
            if (to >= from && to - from <= 12) return Optional.of(period(from, to, years.group()));
        }
        var year = YEAR.matcher(text);
        boolean only = isPlanTitle(text) && year.find();
        return only
                ? Optional.of(period(Integer.parseInt(year.group()), Integer.parseInt(year.group()), year.group()))
                : Optional.empty();
    }

    private static Period period(int from, int to, String printed) {
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), printed);
    }

    /// The name said most often after words such as `City of`; empty when there is none.
    private static String municipality(List<String> lines) {

        var counts = new java.util.HashMap<String, Integer>();
        for (var line : lines) {
            Matcher matcher = NAMED.matcher(line);
            while (matcher.find()) counts.merge(nominative(matcher.group(1)), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse("");
    }

    private static String nominative(String name) {
        return name.strip();
    }

    /// The name as it stands in an address.
    static String slug(String name) {
        return Spelling.fold(Normalizer.normalize(name, Normalizer.Form.NFC)).replace(' ', '-');
    }

    String planSlug() {
        @Nullable LocalDate start = period.start();
        @Nullable LocalDate until = period.end();
        if (start == null || until == null) return title.isEmpty() ? "plan" : slug(title);
        return start.getYear() == until.getYear()
                ? String.valueOf(start.getYear())
                : start.getYear() + "-" + until.getYear();
    }
}
