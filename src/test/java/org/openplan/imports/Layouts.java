package org.openplan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openplan.imports.PrintedPlan.SampleMeasure;
import org.openplan.imports.PrintedPlan.SampleStep;

/// Lays a plan out as real plans are: the same words in many shapes.
enum Layouts {
    /// One table a measure, labels in one or two columns, merged cells, all steps and all dates in one row.
    MERGED_CELLS {
        @Override
        List<List<List<String>>> tables(SampleMeasure measure, Map<String, String> labels) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(labels.get("measure").formatted(measure.number(), measure.title())));
            rows.add(List.of(labels.get("responsible"), labels.get("email"), measure.institution()));
            rows.add(List.of("", labels.get("phone"), measure.email() + " " + measure.phone()));
            rows.add(List.of(labels.get("others"), labels.get("public"), "Ministry of Finance"));
            rows.add(List.of("", labels.get("cso"), measure.partner()));
            rows.add(List.of(
                    labels.get("period"),
                    measure.start().printed() + " " + measure.end().printed()));
            prose(rows, measure, labels);
            rows.add(List.of(labels.get("steps"), labels.get("start"), labels.get("end")));
            rows.add(List.of(
                    lines(measure, step -> step.number() + ". " + step.text()),
                    lines(measure, step -> step.start().printed()),
                    lines(measure, step -> step.end().printed())));
            return List.of(rows);
        }
    },
    /// Label and value side by side, then one row a step.
    ROW_A_STEP {
        @Override
        List<List<List<String>>> tables(SampleMeasure measure, Map<String, String> labels) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(labels.get("measure").formatted(measure.number(), measure.title())));
            rows.add(List.of(
                    labels.get("period"),
                    measure.start().printed() + " – " + measure.end().printed()));
            rows.add(List.of(labels.get("responsible"), measure.institution()));
            prose(rows, measure, labels);
            rows.add(List.of(labels.get("steps"), labels.get("start"), labels.get("end")));
            for (var step : measure.steps())
                rows.add(List.of(
                        step.number() + ". " + step.text(),
                        step.start().printed(),
                        step.end().printed()));
            rows.add(List.of(labels.get("others"), labels.get("public"), "Ministry of Finance"));
            rows.add(List.of("", labels.get("cso"), measure.partner()));
            rows.add(List.of(labels.get("email"), measure.email()));
            rows.add(List.of(labels.get("phone"), measure.phone()));
            return List.of(rows);
        }
    },
    /// Every label in a row above its value; the steps with their outputs in a table of their own.
    LABEL_ABOVE {
        @Override
        List<List<List<String>>> tables(SampleMeasure measure, Map<String, String> labels) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(labels.get("measure").formatted(measure.number(), measure.title())));
            above(rows, labels.get("summary"), measure.summary());
            above(rows, labels.get("responsible"), measure.institution());
            above(
                    rows,
                    labels.get("period"),
                    measure.start().printed() + " – " + measure.end().printed());
            above(rows, labels.get("problem"), measure.problem());
            above(rows, labels.get("goal"), measure.goal());
            above(rows, labels.get("relevance"), measure.relevance());
            above(rows, labels.get("email"), measure.email());
            above(rows, labels.get("phone"), measure.phone());
            var steps = new ArrayList<List<String>>();
            steps.add(List.of(labels.get("steps"), labels.get("outputs"), labels.get("start"), labels.get("end")));
            for (var step : measure.steps())
                steps.add(List.of(
                        step.text(),
                        step.output(),
                        step.start().printed(),
                        step.end().printed()));
            return List.of(rows, steps);
        }

        private void above(List<List<String>> rows, String label, String value) {
            rows.add(List.of(label));
            rows.add(List.of(value));
        }
    },
    /// The title as a value with its own label, and no measure's word or number before it.
    TITLE_IN_A_CELL {
        @Override
        List<List<List<String>>> tables(SampleMeasure measure, Map<String, String> labels) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(labels.get("title"), measure.number() + ". " + measure.title()));
            rows.add(List.of(labels.get("responsible"), measure.institution()));
            rows.add(List.of(
                    labels.get("start"),
                    measure.start().printed(),
                    labels.get("end"),
                    measure.end().printed()));
            prose(rows, measure, labels);
            rows.add(List.of(labels.get("email"), measure.email()));
            rows.add(List.of(labels.get("phone"), measure.phone()));
            rows.add(List.of(labels.get("cso"), measure.partner()));
            rows.add(List.of("#", labels.get("steps"), labels.get("start"), labels.get("end")));
            for (var step : measure.steps())
                rows.add(List.of(
                        step.number(),
                        step.text(),
                        step.start().printed(),
                        step.end().printed()));
            return List.of(rows);
        }
    },
    /// No tables at all: headings and paragraphs.
    PARAGRAPHS {
        @Override
        List<List<List<String>>> tables(SampleMeasure measure, Map<String, String> labels) {
            return List.of();
        }

        @Override
        List<String> paragraphs(SampleMeasure measure, Map<String, String> labels) {
            var lines = new ArrayList<String>();
            lines.add(labels.get("measure").formatted(measure.number(), measure.title()));
            lines.add(labels.get("responsible") + ": " + measure.institution());
            lines.add(labels.get("email") + ": " + measure.email());
            lines.add(labels.get("phone") + ": " + measure.phone());
            lines.add(labels.get("period") + ": " + measure.start().printed() + " – "
                    + measure.end().printed());
            for (var field : List.of("problem", "goal", "summary", "relevance")) {
                lines.add(labels.get(field));
                lines.add(prose(measure, field));
            }
            lines.add(labels.get("steps"));
            for (var step : measure.steps())
                lines.add(step.number() + ". " + step.text() + " ("
                        + step.start().printed() + " – " + step.end().printed() + ")");
            return lines;
        }
    },
    /// All measures in one table, a row for each step, the measure's cell merged over its rows.
    ONE_TABLE {
        @Override
        List<List<List<String>>> tables(SampleMeasure measure, Map<String, String> labels) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(
                    "Nr",
                    labels.get("title"),
                    labels.get("steps"),
                    labels.get("responsible"),
                    labels.get("start"),
                    labels.get("end")));
            boolean first = true;
            for (var step : measure.steps()) {
                rows.add(List.of(
                        first ? measure.number() + "." : "",
                        first ? measure.title() : "",
                        step.text(),
                        measure.institution(),
                        step.start().printed(),
                        step.end().printed()));
                first = false;
            }
            return List.of(rows);
        }
    };

    abstract List<List<List<String>>> tables(SampleMeasure measure, Map<String, String> labels);

    List<String> paragraphs(SampleMeasure measure, Map<String, String> labels) {
        return List.of();
    }

    boolean hasProse() {
        return this != ONE_TABLE;
    }

    byte[] docx(PrintedPlan plan, Map<String, String> labels) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Action plan 2019-2021 of the City of Testville");
            for (var measure : plan.measures()) {
                for (var line : paragraphs(measure, labels))
                    document.createParagraph().createRun().setText(line);
                for (var rows : tables(measure, labels)) table(document, rows);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] text(PrintedPlan plan, Map<String, String> labels) {
        var text = new StringBuilder("Action plan 2019-2021 of the City of Testville\n\n");
        for (var measure : plan.measures()) {
            for (var line : paragraphs(measure, labels))
                text.append(line.replace('\n', ' ')).append("\n\n");
            for (var rows : tables(measure, labels)) {
                for (var row : rows) {
                    text.append(
                            String.join("\t", row.stream().map(Layouts::tagged).toList()));
                    text.append(row.size() == 1 ? "\t\t\n" : "\n");
                }
                text.append("\n");
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String tagged(String cell) {
        return cell.contains("\n") ? "<p>" + cell.replace("\n", "</p> <p>") + "</p>" : cell;
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        XWPFTable table = document.createTable(rows.size(), 1);
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            var cells = rows.get(r);
            for (int c = 0; c < cells.size(); c++) {
                XWPFTableCell cell = c == 0 ? row.getCell(0) : row.addNewTableCell();
                fill(cell, cells.get(c));
                boolean widened = c == cells.size() - 1 && cells.size() < width;
                if (widened)
                    (cell.getCTTc().isSetTcPr()
                                    ? cell.getCTTc().getTcPr()
                                    : cell.getCTTc().addNewTcPr())
                            .addNewGridSpan()
                            .setVal(BigInteger.valueOf(width - c));
            }
        }
        document.createParagraph();
    }

    private static void fill(XWPFTableCell cell, String text) {
        var lines = text.split("\n", -1);
        cell.getParagraphs().getFirst().createRun().setText(lines[0]);
        for (int i = 1; i < lines.length; i++) cell.addParagraph().createRun().setText(lines[i]);
    }

    static void prose(List<List<String>> rows, SampleMeasure measure, Map<String, String> labels) {
        for (var field : List.of("problem", "goal", "summary", "relevance"))
            rows.add(List.of(labels.get(field), prose(measure, field)));
    }

    static String prose(SampleMeasure measure, String field) {
        return switch (field) {
            case "problem" -> measure.problem();
            case "goal" -> measure.goal();
            case "summary" -> measure.summary();
            default -> measure.relevance();
        };
    }

    static String lines(SampleMeasure measure, java.util.function.Function<SampleStep, String> words) {
        return String.join("\n", measure.steps().stream().map(words).toList());
    }
}
