package org.openplan.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openplan.imports.PrintedPlan.SampleDate;
import org.openplan.imports.PrintedPlan.SampleMeasure;
import org.openplan.imports.PrintedPlan.SampleStep;

/// Real texts of many countries, cut into measures.
final class SampleTexts {

    private SampleTexts() {}

    static List<PrintedPlan> plans(Path csv, long seed) {
        var random = new Random(seed);
        var plans = new ArrayList<PrintedPlan>();
        var rows = rows(csv);
        for (int i = 0; i + 3 <= rows.size(); i += 3) {
            var measures = new ArrayList<SampleMeasure>();
            for (int j = 0; j < 3; j++) measure(rows.get(i + j), j + 1, random).ifPresent(measures::add);
            if (measures.size() == 3) plans.add(new PrintedPlan("en", measures));
        }
        return plans;
    }

    /// One measure of a row; none where its text is too short to be cut up.
    private static Optional<SampleMeasure> measure(Map<String, String> row, int number, Random random) {
        var sentences = new ArrayList<String>();
        for (var sentence : tidy(row.get("Full Text")).split("(?<=[.;])\\s+"))
            if (sentence.length() > 30
                    && sentence.length() < 400
                    && sentence.matches("\\p{Lu}\\p{L}+ \\p{L}.*[.]")
                    && !sentence.contains("?")
                    && !sentence.contains(":")
                    && !sentence.matches(".*\\d[.)] .*")) sentences.add(sentence);
        if (sentences.size() < 8) return Optional.empty();
        String institution = tidy(row.get("Lead Institution"));
        if (institution.length() < 4 || institution.length() > 150 || institution.equals("NA"))
            institution = "Department of Public Works";
        var steps = new ArrayList<SampleStep>();
        int year = 2019 + random.nextInt(2);
        for (int i = 0; i < 4; i++) {
            int quarter = Math.min(4, 1 + i);
            steps.add(new SampleStep(
                    String.valueOf(i + 1),
                    sentences.get(i),
                    sentences.get(4 + i % 2),
                    date(year, quarter, random),
                    date(year, quarter, random)));
        }
        return Optional.of(new SampleMeasure(
                String.valueOf(number),
                tidy(row.get("Commitment Title")).replaceFirst("^\\d+[.)]\\s*", ""),
                institution,
                "office" + number + "@town.example",
                "+381 20 555" + number + "11",
                sentences.get(4),
                sentences.get(5),
                sentences.get(6),
                sentences.get(7),
                "Association of Residents",
                date(year, 1, random),
                date(year, 4, random),
                steps));
    }

    private static String tidy(String text) {
        return text.replaceAll("(?U)[\\s\u00A0]+", " ").strip();
    }

    /// One of the forms real plans print dates in.
    static SampleDate date(int year, int quarter, Random random) {
        String[] months = {"January", "April", "August", "November"};
        String[] serbian = {"januar", "april", "avgust", "novembar"};
        String[] spanish = {"enero", "abril", "agosto", "noviembre"};
        String[] roman = {"I", "II", "III", "IV"};
        int month = List.of(1, 4, 8, 11).get(quarter - 1);
        int at = quarter - 1;
        String printed = switch (random.nextInt(12)) {
            case 0 -> month + "/28/" + year;
            case 1 -> months[at] + " " + year;
            case 2 -> roman[at] + " quarter of " + year;
            case 3 -> "Quarter " + quarter + " " + year;
            case 4 -> "Q" + quarter + " " + year + " (" + months[at] + " " + year + ")";
            case 5 -> roman[at] + " kvartal " + year + ".";
            case 6 -> "28." + month + "." + year + ".";
            case 7 -> "28 " + months[at] + " " + year;
            case 8 -> serbian[at] + " " + year + ".";
            case 9 -> spanish[at] + " de " + year;
            case 10 -> roman[at] + " quarter" + year + ".";
            default -> "28 de " + spanish[at] + " de " + year;
        };
        return new SampleDate(printed, year + "-Q" + quarter);
    }

    private static List<Map<String, String>> rows(Path csv) {
        try {
            var records = records(Files.readString(csv));
            var header = records.getFirst();
            var rows = new ArrayList<Map<String, String>>();
            for (var record : records.subList(1, records.size())) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < Math.min(header.size(), record.size()); i++) row.put(header.get(i), record.get(i));
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> records(String csv) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted && letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') quoted = !quoted;
            else if (!quoted && letter == ',') {
                record.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && letter == '\n') {
                record.add(cell.toString());
                cell.setLength(0);
                records.add(List.copyOf(record));
                record.clear();
            } else if (letter != '\r') cell.append(letter);
        }
        return records;
    }
}
