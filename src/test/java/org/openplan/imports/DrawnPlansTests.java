package org.openplan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplan.document.PlanJson;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Labels;
import org.openplan.language.Spelling;

/// Plans as municipalities and countries lay them out, each drawn above the line and told below it; those named
/// `.text.plan` are plain text as it stands.
class DrawnPlansTests {

    private static final String LINE = "\n=====\n";
    /// Words of the form itself, which are not content: before titles and dates, new and ongoing, ticks, heads of
    /// pages.
    private static final Set<String> OF_THE_FORM = Set.of(
            ("commitment measure mera mjera obaveza compromiso broj nova tekuca new ongoing tel tfno e mail rok u pais country hito milestone n strana x"
                            + " implementation")
                    .split(" "));

    static Stream<Path> plans() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/plans"))) {
            return files.sorted(Comparator.naturalOrder()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanIsReadAsItIsTold(Path file) throws IOException {
        assertThat(Outline.of(read(file))).isEqualTo(text(file, 1).strip());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyWordIsPlacedOrUnplaced(Path file) throws IOException {
        var recognition = read(file);
        var kept = words(PlanJson.text(recognition.document()).replaceAll("\\\\[nrt]", " "));
        recognition.unplaced().forEach(text -> kept.addAll(words(text.text())));
        var labels = new Labels();
        var lost = recognition.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell ->
                        cell.became().stream().noneMatch(place -> place.field().equals("values")))
                .flatMap(cell -> cell.text().lines())
                .filter(line -> !Headings.isOfContents(line) && !PrintedDates.isNothing(line))
                .map(line -> content(line, labels))
                .flatMap(line -> words(line).stream())
                .filter(word -> !kept.contains(word) && !OF_THE_FORM.contains(word))
                .toList();
        assertThat(lost).isEmpty();
    }

    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}[.)]\\s+");
    private static final Pattern LABELLED = Pattern.compile("(?<=^|[.;:]\\s)\\p{L}[^.:;?]{0,90}[:?]");

    /// The line without the labels of the form in it.
    private static String content(String line, Labels labels) {
        if (labels.of(line).filter(Field::isKindOfParticipant).isPresent()) return "";
        String words = NUMBERED.matcher(line).replaceFirst("");
        String rest = labels.labelled(words).map(Labels.Labelled::rest).orElse(words);
        return Stream.of(LABELLED.split(rest)).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Spelling.of(text));
    }

    private static Recognition read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String plan = text(file, 0);
        byte[] content = name.endsWith(".text.plan") ? plan.getBytes(StandardCharsets.UTF_8) : Sketch.docx(plan);
        return new PlanReader().read(content, name, null);
    }

    private static String text(Path file, int part) throws IOException {
        return List.of(Files.readString(file, StandardCharsets.UTF_8).split(LINE))
                .get(part);
    }
}
