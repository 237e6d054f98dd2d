package org.openplan.imports.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Period;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.draft.Sections;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Headings;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// What the cover says about the whole plan: its title, years and municipality; `end` is the block after it.
public record Cover(int end, String title, Period period, String municipality) {

    private static final Pattern YEARS = Pattern.compile(
            "(?iu)\\b((?:19|20)\\d{2})\\.?\\s*(?:[-–—/]|do|to|a|al|until|i|and|y|e|и)\\s*((?:19|20)\\d{2}|\\d{2})\\b");
    /// `2023/2024 – 2025/26`: the first and the last fiscal year.
    private static final Pattern FISCAL_YEARS =
            Pattern.compile("\\b(20\\d{2})/(?:20)?\\d{2}\\s*(?:[-–—]|to|do|a)\\s*(20)\\d{2}/(?:20)?(\\d{2})\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");
    private static final Pattern ONLY_YEARS = Pattern.compile(
            "(?iU)^[^\\p{L}]*(?:(?:za|for|para|period|periodo|razdoblje|the|el|de|of|godinu|godine)[^\\p{L}]+)*"
                    + "20\\d{2}[^\\p{L}]*(?:(?:i|do|to|and|a|y)?[^\\p{L}]*20\\d{2}[^\\p{L}]*)?(?:god\\p{L}*[^\\p{L}]*)?$");
    /// `June 2022.`, `jun 2022. godine`, `junio de 2022`, as printed below the place.
    private static final Pattern MONTH = Pattern.compile("(?iU)^\\p{L}+\\.?(?: de)? 20\\d{2}\\.?(?: god\\p{L}*\\.?)?$");
    private static final int SHORT = 150;

    public static Cover of(List<Block> blocks, List<String> headers, PlacementLog placements, Sections sections) {
        int first = firstText(blocks);
        Optional<Integer> at = Optional.empty();
        int end = 0;
        for (int i = 0; i < first; i++) {
            String text = blocks.get(i).text();
            boolean isTitle = isPlanTitle(text);
            boolean isDateline = text.endsWith(",") || MONTH.matcher(text).matches();
            if (at.isPresent() && blocks.get(i).level() > 0 && !isTitle && !isDateline) break;
            if (isTitle
                    && (at.isEmpty()
                            || !YEAR.matcher(blocks.get(at.get()).text()).find())) at = Optional.of(i);
            if (isTitle
                    || isDateline
                    || Places.isNamed(text)
                    || YEAR.matcher(text).find() && text.length() < 60) end = i + 1;
        }
        int until = at.map(line -> endOfTitle(blocks, line, first)).orElse(0);
        end = Math.max(end, until);
        String title = at.map(line -> title(blocks, line, until)).orElse("");
        for (int i = 0; i < end; i++) {
            var cell = blocks.get(i).cells().getFirst();
            if (at.isPresent() && i >= at.get() && i < until)
                placements.placed(cell, null, null, "title", Certainty.CERTAIN);
            else sections.add(cell.text(), cell);
        }
        if (title.isEmpty()) title = named(blocks, headers);
        return new Cover(end, title, period(title, headers, blocks), Places.most(title, headers, blocks));
    }

    /// The latest possible end of the cover: the first long text or table.
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

    /// The years are often on a separate line below the title.
    private static int endOfTitle(List<Block> blocks, int at, int first) {
        if (YEAR.matcher(blocks.get(at).text()).find()) return at + 1;
        for (int i = at + 1; i < Math.min(first, at + 4); i++)
            if (ONLY_YEARS.matcher(blocks.get(i).text()).matches()) return i + 1;
        return at + 1;
    }

    private static String title(List<Block> blocks, int from, int until) {
        var lines = new ArrayList<String>();
        for (int i = from; i < until; i++) lines.add(blocks.get(i).text());
        return tidy(String.join(" ", lines));
    }

    private static String named(List<Block> blocks, List<String> headers) {
        return lines(headers, blocks)
                .filter(Cover::isPlanTitle)
                .findFirst()
                .map(Cover::tidy)
                .orElse("");
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

    private static Period period(String title, List<String> headers, List<Block> blocks) {
        var inTitle = years(title);
        if (inTitle.isPresent()) return inTitle.get();
        return lines(headers, blocks)
                .filter(line -> line.length() < SHORT)
                .map(Cover::years)
                .flatMap(Optional::stream)
                .filter(period -> period.start() != null && !period.start().equals(period.end()))
                .findFirst()
                .orElse(Period.UNKNOWN);
    }

    private static Stream<String> lines(List<String> headers, List<Block> blocks) {
        return Stream.concat(headers.stream(), blocks.stream().limit(400).map(Block::text));
    }

    private static Optional<Period> years(String text) {
        var fiscal = FISCAL_YEARS.matcher(text);
        if (fiscal.find()) {
            int from = Integer.parseInt(fiscal.group(1));
            int to = Integer.parseInt(fiscal.group(2) + fiscal.group(3));
            return Optional.of(period(from, Math.max(from, to), fiscal.group()));
        }
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

    /// The name as used in an address.
    public static String slug(String name) {
        return Spelling.fold(name).replace(' ', '-');
    }

    public String planSlug() {
        @Nullable LocalDate start = period.start();
        @Nullable LocalDate until = period.end();
        if (start == null || until == null) return title.isEmpty() ? "plan" : slug(title);
        return start.getYear() == until.getYear()
                ? String.valueOf(start.getYear())
                : start.getYear() + "-" + until.getYear();
    }
}
