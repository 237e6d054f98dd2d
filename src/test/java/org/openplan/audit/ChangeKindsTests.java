package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openplan.OwnClasses;
import org.openplan.language.Translations;
import org.openplan.tenancy.ChangeKind;

/// The codes by which the trail knows changes are in every database for ever; the list beside this test is their
/// register. A new event brings a new line; no line is ever changed or taken out.
class ChangeKindsTests {

    private static final Path REGISTER = Path.of("src/test/resources/audit/kinds.txt");
    private static final Path WORKS = Path.of("src/test/resources/audit/works.txt");
    private static final Path SOURCES = Path.of("src/main/java/org/openplan");
    private static final Pattern WORK =
            Pattern.compile("(?:ServiceActor\\s*\\.named|forMunicipality)\\(\\s*\"([^\"]+)\"");

    private final List<Class<?>> events = OwnClasses.changes();

    @Test
    void everyEventSaysItsKind() {
        assertThat(events).isNotEmpty().allSatisfy(event -> assertThat(event).hasAnnotation(ChangeKind.class));
    }

    @Test
    void theCodesAreThoseOfTheRegister() throws IOException {
        assertThat(events.stream().map(AuditRecorder::kindOf).sorted().toList())
                .doesNotHaveDuplicates()
                .isEqualTo(Files.readAllLines(REGISTER));
    }

    @Test
    void everyKindHasWordsOfItsOwnModuleInEveryLanguage() {
        var translations = new Translations();
        for (var event : events)
            for (var language : Translations.LANGUAGES) {
                var module = event.getPackageName().replaceFirst("^org\\.openplan\\.([a-z]+).*", "$1");
                var key = module + ".Audit." + AuditRecorder.kindOf(event);
                assertThat(translations.in(language).has(key)).as(key).isTrue();
            }
    }

    @Test
    void everyWorkOfTheServiceIsInItsRegisterAndHasWordsOfItsModule() throws IOException {
        assertThat(List.copyOf(works().keySet())).isEqualTo(Files.readAllLines(WORKS));
        var translations = new Translations();
        works().forEach((code, module) -> assertThat(Translations.LANGUAGES)
                .as(code)
                .allMatch(language -> translations.in(language).has(module + ".Audit." + code)));
    }

    /// The codes under which the service works, each with the module whose code names it.
    private static Map<String, String> works() throws IOException {
        var works = new TreeMap<String, String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList())
                WORK.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> works.put(
                                found.group(1),
                                SOURCES.relativize(file).getName(0).toString()));
        }
        return works;
    }

    @Test
    void everyKindOfTheVersionBeforeReadsOnAsOneOfToday() throws IOException {
        assertThat(FormerNotation.kind("MeasureRevised")).isEqualTo("measure.revised");
        assertThat(FormerNotation.kinds()).isSubsetOf(Files.readAllLines(REGISTER));
    }
}
