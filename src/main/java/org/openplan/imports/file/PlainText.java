package org.openplan.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text file as blocks: a line with tabs is a table row, any other a paragraph; rows separated only by page headers
/// belong to one table.
public final class PlainText {

    private static final Pattern TAG = Pattern.compile("</?(?:p|br|b|i|strong|em)\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("^\\s*[-•*▪●–]\\s+");
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:page|strana|página|str\\.)?\\s*\\d{1,3}(?:\\s*(?:/|of|od|de)\\s*\\d{1,3})?");
    private static final int HEADING = 90;

    private PlainText() {}

    /// `isLabel` recognises labels of the form, which may repeat as separate lines without being page headers.
    public static List<Block> blocks(String text, Predicate<String> isLabel) {
        var lines = text.replace('\u00A0', ' ').lines().toList();
        var headers = headersAmong(lines, isLabel);
        var blocks = new ArrayList<Block>();
        int table = 0;
        boolean inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) continue;
            if (isPageHeader(line, headers)) {
                blocks.add(pageHeader(line, i + 1));
                continue;
            }
            if (line.contains("\t")) {
                if (!inTable) table++;
                inTable = true;
                blocks.add(row(line, table, i + 1));
            } else {
                inTable = false;
                blocks.add(paragraph(line, i + 1, followedByText(lines, i, headers)));
            }
        }
        return blocks;
    }

    /// Short lines that occur three times or more, next to others that do, are page headers.
    private static Set<String> headersAmong(List<String> lines, Predicate<String> isLabel) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        Map<String, Integer> seen = new HashMap<>();
        for (var line : filled) if (isShort(line)) seen.merge(bare(line), 1, Integer::sum);
        seen.entrySet().removeIf(entry -> entry.getValue() < 3 || isLabel.test(entry.getKey()));
        Map<String, Integer> accompanied = new HashMap<>();
        for (int i = 0; i < filled.size(); i++) {
            String line = bare(filled.get(i));
            boolean company = i > 0 && seen.containsKey(bare(filled.get(i - 1)))
                    || i + 1 < filled.size() && seen.containsKey(bare(filled.get(i + 1)));
            if (seen.containsKey(line) && company) accompanied.merge(line, 1, Integer::sum);
        }
        return seen.keySet().stream()
                .filter(line -> accompanied.getOrDefault(line, 0) * 2 > seen.getOrDefault(line, 0))
                .collect(Collectors.toSet());
    }

    private static boolean isShort(String line) {
        return !line.isBlank() && !line.contains("\t") && line.length() <= HEADING;
    }

    private static boolean isPageHeader(String line, Set<String> headers) {
        return headers.contains(bare(line)) || PAGE.matcher(bare(line)).matches();
    }

    private static Block pageHeader(String line, int number) {
        var cell =
                new Block.Cell("line " + number, 0, 1, false, List.of(new Block.Paragraph(bare(line), false, false)));
        return new Block(0, number, List.of(cell), -1, 1);
    }

    private static Block row(String line, int table, int number) {
        var cells = new ArrayList<Block.Cell>();
        String[] parts = line.split("\t", FileGuard.MOST_COLUMNS);
        for (int column = 0; column < parts.length; column++)
            cells.add(new Block.Cell("line " + number, column, 1, false, paragraphs(parts[column])));
        return new Block(table, number, cells, 0, parts.length);
    }

    private static Block paragraph(String line, int number, boolean followed) {
        String bare = bare(line);
        boolean listed = BULLET.matcher(line).find();
        boolean heading = followed && !listed && bare.length() <= HEADING && !bare.matches("(?s).*[.;,:!]$");
        var paragraph = new Block.Paragraph(
                bare, listed, line.startsWith("**") && line.strip().endsWith("**"));
        var cell = new Block.Cell("line " + number, 0, 1, false, List.of(paragraph));
        return new Block(0, number, List.of(cell), heading ? Block.WEAK : 0, 1);
    }

    /// Whether text follows, as it does after a heading.
    private static boolean followedByText(List<String> lines, int at, Set<String> headers) {
        for (int i = at + 1; i < lines.size(); i++)
            if (!lines.get(i).isBlank() && !headers.contains(bare(lines.get(i)))) return true;
        return false;
    }

    private static List<Block.Paragraph> paragraphs(String cell) {
        return List.of(TAG.split(cell)).stream()
                .map(PlainText::bare)
                .filter(text -> !text.isEmpty())
                .map(text -> new Block.Paragraph(text, false, false))
                .toList();
    }

    static String bare(String line) {
        String text = TAG.matcher(line).replaceAll(" ").replace("**", "");
        return BULLET.matcher(text).replaceFirst("").strip();
    }
}
