package org.openplan.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.file.Block;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Splits the text of a cell into steps, by numbers at the start of lines or within a line, or by list items.
public final class StepList {

    /// The text of one step with the number printed before it, if any.
    record Item(@Nullable String number, String text) {}

    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.):]?|(\\d{1,2})\\s*[.):–-]|([a-zA-Z])\\)|([A-Z]\\d{1,2})[.):])\\s*(?=\\D)(.*)$",
            Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile(
            "^\\s*(\\p{L}+(?:-\\p{L}+)?)\\s*(?:№|#|[Nn]o\\.?|[Bb]r\\.?)?\\s*(\\d{1,2}(?:\\.\\d{1,2})*)\\s*[.:)–-]+\\s*(.*)$",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(
            "^\\s*(\\p{L}+(?:-\\p{L}+)?)\\s*(?:№|#|[Nn]o\\.?|[Bb]r\\.?)?\\s*\\d{1,2}(?:\\.\\d{1,2})*\\s*[.:)–-]?\\s*$");
    private static final Pattern WITHIN = Pattern.compile("(?<=^|[\\s.;])(\\d{1,2})[.)]\\s*(?=[\\p{Lu}\"„“(])");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-•*▪●–➢]\\s+");

    private StepList() {}

    static List<Item> of(Block.Cell cell) {
        var lines = new ArrayList<Block.Paragraph>();
        for (var paragraph : cell.paragraphs())
            for (var line : paragraph.text().split("\\R"))
                if (!line.isBlank()) lines.add(new Block.Paragraph(line.strip(), paragraph.listed(), false));
        var marked = new ArrayList<Item>();
        lines.forEach(line -> marked.addAll(within(numbered(line.text()))));
        if (marked.stream().anyMatch(item -> item.number() != null)) return gathered(marked, lines);
        boolean listed = lines.stream().filter(StepList::isItem).count() > 1;
        if (listed) return lists(lines);
        return List.of(new Item(null, joined(lines)));
    }

    /// Each paragraph as a step, for a cell with as many paragraphs as there are dates beside it.
    static List<Item> byParagraph(Block.Cell cell) {
        return cell.paragraphs().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .map(paragraph -> new Item(null, plain(paragraph.text())))
                .toList();
    }

    /// `Milestone 1`, the name of a step without its text.
    public static boolean isName(String text) {
        var named = NAME.matcher(text);
        return named.matches() && isWord(named.group(1));
    }

    /// A word for a step, such as `action` as a column header.
    public static boolean isWord(String word) {
        return Vocabulary.folded("step").contains(Spelling.fold(word));
    }

    static Item numbered(String text) {
        var named = NAMED.matcher(text);
        if (named.matches() && isWord(named.group(1)))
            return new Item(named.group(2), named.group(3).strip());
        var number = NUMBER.matcher(text);
        if (!number.matches() || number.group(5).isBlank()) return new Item(null, text.strip());
        String printed = IntStream.rangeClosed(1, 4)
                .mapToObj(number::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Item(printed, number.group(5).strip());
    }

    /// `1. … 2. … 3. …` in one line; only consecutive numbers are accepted.
    private static List<Item> within(Item item) {
        int next = item.number() == null ? 1 : item.number().matches("\\d+") ? Integer.parseInt(item.number()) + 1 : 0;
        if (next == 0) return List.of(item);
        var items = new ArrayList<Item>();
        String number = item.number();
        int from = 0;
        var matcher = WITHIN.matcher(item.text());
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) != next) continue;
            String before = item.text().substring(from, matcher.start()).strip();
            if (!before.isEmpty()) items.add(new Item(number, before.replaceFirst("[;,]$", "")));
            number = String.valueOf(next++);
            from = matcher.end();
        }
        if (items.isEmpty() && from == 0) return List.of(item);
        items.add(new Item(number, item.text().substring(from).strip()));
        return items;
    }

    /// Lines without a number continue the step above; before the first number each is a separate item.
    private static List<Item> gathered(List<Item> items, List<Block.Paragraph> lines) {
        var steps = new ArrayList<Item>();
        for (var item : items) {
            if (item.number() != null || steps.isEmpty()) steps.add(item);
            else steps.add(new Item(steps.getLast().number(), steps.removeLast().text() + "\n" + item.text()));
        }
        return steps.stream().filter(step -> !step.text().isBlank()).toList();
    }

    private static List<Item> lists(List<Block.Paragraph> lines) {
        var steps = new ArrayList<Item>();
        for (var line : lines) {
            if (isItem(line) || steps.isEmpty()) steps.add(new Item(null, plain(line.text())));
            else steps.add(new Item(null, steps.removeLast().text() + "\n" + line.text()));
        }
        return steps;
    }

    private static boolean isItem(Block.Paragraph line) {
        return line.listed() || BULLET.matcher(line.text()).find();
    }

    private static String plain(String text) {
        return BULLET.matcher(text).replaceFirst("").strip();
    }

    private static String joined(List<Block.Paragraph> lines) {
        return lines.stream().map(line -> plain(line.text())).collect(Collectors.joining("\n"));
    }
}
