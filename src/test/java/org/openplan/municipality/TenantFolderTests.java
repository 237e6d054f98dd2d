package org.openplan.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.permission.Role;

/// What an operator writes under `tenants/`, and what is said when it is wrong.
class TenantFolderTests {

    private static final String GOOD = """
        names:
          en: Sample
          sr-Latn: Uzorak
        country: RS
        kind: town
        population: 12000
        languages: [en, sr-Latn, sr-Cyrl]
        timeZone: Europe/Belgrade
        hosts: []
        look:
          brand: "#0b5d66"
          ink: "#ffffff"
        coordinator: ana@sample.example
        """;

    @TempDir
    Path tenants;

    @Test
    void theFoldersOfThisRepositoryAreRight() {
        assertThat(TenantFolder.readAll(Path.of("tenants")))
                .extracting(folder -> folder.municipality().slug())
                .contains("novi-pazar", "primer");
    }

    @Test
    void aMunicipalityMaySetWhenReportsAreOwed() throws IOException {
        write("sample", GOOD);
        assertThat(TenantFolder.readAll(tenants).getFirst().municipality().closingDays())
                .isEqualTo(15);
        write("sample", GOOD + "closingDays: 30\nevidenceMegabytes: 50\n");
        assertThat(TenantFolder.readAll(tenants).getFirst().municipality().evidenceMegabytes())
                .isEqualTo(50);
        assertThat(TenantFolder.readAll(tenants).getFirst().municipality().closingDays())
                .isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "31", "-1", "fifteen", "1.5", "", "999999999999"})
    void aNumberOfDaysThatWillNotDoIsNamedWithWhatWill(String written) throws IOException {
        write("sample", GOOD + "closingDays: \"" + written + "\"\n");
        assertThatThrownBy(() -> TenantFolder.readAll(tenants))
                .isInstanceOf(TenantMistakes.class)
                .hasMessageContaining("closingDays")
                .hasMessageContaining("from 1 to 30");
    }

    @Test
    void aMunicipalityMaySetWithinHowManyWorkingDaysItAnswers() throws IOException {
        write("sample", GOOD);
        assertThat(TenantFolder.readAll(tenants).getFirst().municipality().answerDays())
                .isEqualTo(7);
        write("sample", GOOD + "answerDays: 10\n");
        assertThat(TenantFolder.readAll(tenants).getFirst().municipality().answerDays())
                .isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "31", "-1", "seven", "1.5", "", "999999999999"})
    void aNumberOfWorkingDaysThatWillNotDoIsNamedWithWhatWill(String written) throws IOException {
        write("sample", GOOD + "answerDays: \"" + written + "\"\n");
        assertThatThrownBy(() -> TenantFolder.readAll(tenants))
                .isInstanceOf(TenantMistakes.class)
                .hasMessageContaining("answerDays")
                .hasMessageContaining("from 1 to 30");
    }

    @Test
    void aMunicipalitySaysWhichSitesMayEmbedItsPlans() throws IOException {
        write("sample", GOOD);
        assertThat(TenantFolder.readAll(tenants).getFirst().municipality().embed())
                .isEmpty();
        write("sample", GOOD + """
                embed:
                  - https://www.sample.example
                  - https://*.sample.example
                  - https://sample.example:8443
                  - https://*.sample.rs
                  - https://*.sample.org.rs:8443
                  - https://sample.github.io
                  - https://xn--80aaa.xn--90a3ac
                  - http://localhost
                  - http://localhost:8000
                """);
        assertThat(TenantFolder.readAll(tenants).getFirst().municipality().embed())
                .hasSize(9)
                .startsWith("https://www.sample.example", "https://*.sample.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://www.sample.example | is not https",
                "http://localhost.sample.example | is not https",
                "https://www.sample.example/ | has a path",
                "https://www.sample.example/plans | has a path",
                "http://localhost/x | has a path",
                "* | has a wildcard",
                "https://* | has a wildcard",
                "https://*.example | has a wildcard",
                "https://*.rs | has a wildcard",
                "https://*.gov.rs | has a wildcard for a domain below which anybody",
                "https://*.co.uk:8443 | has a wildcard for a domain below which anybody",
                "https://*.in.rs | has a wildcard for a domain below which anybody",
                "https://*.github.io | has a wildcard for a domain below which anybody",
                "https://*.xn--90azh.xn--90a3ac | has a wildcard for a domain below which anybody",
                "https://www.*.example | has a wildcard",
                "https://www.sample.example:* | has a wildcard",
                "www.sample.example | is not the origin",
                "https://sample | is not the origin",
                "https://www.sample.example:0 | is not the origin",
                "https://www.sample.example:70000 | is not the origin",
                "https://WWW.sample.example | is not the origin",
                "https://user@sample.example | is not the origin",
                "'https://a.example; script-src *' | has a wildcard",
                "'https://a.example https://b.example' | is not the origin",
                "'self' | is not the origin",
                "https://-a.example | is not the origin",
                "data: | is not the origin",
                "'' | is not the origin"
            })
    void whatIsNoOriginIsRefusedWithItsLineAndWhatToWrite(String origin, String why) throws IOException {
        write("sample", GOOD + "embed: [\"" + origin + "\"]\n");
        assertThat(mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(14);
            assertThat(mistake.toString()).contains("'" + origin + "' " + why, "https://*.town.example");
        });
    }

    @Test
    void moreThanTwentySitesAreTooMany() throws IOException {
        var origins = IntStream.range(0, 21)
                .mapToObj("https://s%d.sample.example"::formatted)
                .collect(Collectors.joining(", "));
        write("sample", GOOD + "embed: [" + origins + "]\n");
        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.toString()).contains("21 origins are too many", "at most 20"));
        write("sample", GOOD + "embed: https://www.sample.example\n");
        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.toString()).contains("Expected a list"));
    }

    @Test
    void aNewFolderIsAMunicipality() throws IOException {
        write("sample", GOOD);
        var municipality = TenantFolder.readAll(tenants).getFirst().municipality();
        assertThat(municipality.slug()).isEqualTo("sample");
        assertThat(municipality.languages()).containsExactly("en", "sr-Latn", "sr-Cyrl");
        assertThat(municipality.population()).isEqualTo(12_000);
    }

    @Test
    void aMistakeSaysFileLineAndMend() throws IOException {
        write("sample", GOOD.replace("population: 12000", "population: many"));
        assertThat(mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(6);
            assertThat(mistake.toString()).contains("sample/tenant.yaml:6", "'many'", "Write a whole number");
        });
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        write(
                "sample",
                GOOD.replace("RS", "Serbia")
                        .replace("kind: town", "kind: village")
                        .replace("coordinator", "boss"));
        write("Bad_Name", GOOD);
        assertThat(mistakes()).extracting(TenantMistake::wrong).hasSize(5);
    }

    @Test
    void aColourReadersCannotReadIsRefused() throws IOException {
        write("sample", GOOD.replace("#ffffff", "#3a8a94"));
        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.wrong()).contains("contrast"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR")
    void peopleMayHaveEachRoleOfAMunicipality(Role role) throws IOException {
        write("sample", GOOD);
        invite(role.written());
        assertThat(TenantFolder.readAll(tenants).getFirst().people())
                .containsExactly(new TenantFolder.FirstMember("ana@sample.example", "Ana", role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "OFFICER", "mayor", ""})
    void anotherRoleIsRefusedWithThoseThereAre(String written) throws IOException {
        write("sample", GOOD);
        invite(written);
        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.toString())
                        .contains(
                                "'" + written + "' is not a role",
                                "analyst, contributor, coordinator, monitor, officer"));
    }

    private void invite(String role) throws IOException {
        Files.writeString(
                tenants.resolve("sample/people.yaml"),
                "- email: ana@sample.example\n  name: Ana\n  role: \"%s\"\n".formatted(role));
    }

    @Test
    void anAddressOfTheServiceItselfCannotBeAMunicipality() throws IOException {
        write("app", GOOD);
        assertThat(mistakes()).isNotEmpty();
    }

    @Test
    void brokenYamlIsToldWithItsLine() throws IOException {
        write("sample", "names: {en: Sample\ncountry: RS\n");
        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.line()).isPositive());
    }

    @Test
    void hostileYamlIsDataAndNeverCode() throws IOException {
        write("sample", GOOD.replace("name: ", "").replace("RS", "!!java.net.URL [\"http://127.0.0.1:9\"]"));
        assertThat(mistakes()).isNotEmpty();
        write("sample", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
        assertThat(mistakes()).isNotEmpty();
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.createDirectories(tenants.resolve("sample"));
        Files.write(tenants.resolve("sample/tenant.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3});
        assertThat(mistakes()).isNotEmpty();
    }

    @Test
    void unknownPeopleAndRolesAreRefused() throws IOException {
        write("sample", GOOD);
        Files.writeString(tenants.resolve("sample/people.yaml"), "- { email: nobody, name: '', role: king }\n");
        assertThat(mistakes()).hasSize(3);
    }

    @Test
    void aKeyThatStandsThereTwiceIsNamedWithItsLine() throws IOException {
        write("sample", GOOD + "country: BA\n");
        assertThat(mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(GOOD.lines().count() + 1);
            assertThat(mistake.wrong()).contains("'country'", "twice");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 30_000_000})
    void aFileLargerThanAnybodyWritesIsNotRead(int size) throws IOException {
        write("sample", GOOD + "#".repeat(size));
        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.wrong()).contains("larger"));
    }

    @Test
    void everyKindOfBrokenYamlSaysWhatIsWrong() throws IOException {
        for (var broken : List.of(
                "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n",
                "deep: " + "[".repeat(20_000) + "]".repeat(20_000),
                "self: &s\n  again: *s\n",
                "zero: \u0000\n",
                GOOD.replace("  en:", "\ten:"),
                GOOD + "---\na: 1\n")) {
            write("sample", broken);
            assertThat(mistakes())
                    .first()
                    .satisfies(mistake -> assertThat(mistake.wrong()).contains("not ", "YAML"));
        }
        Files.write(tenants.resolve("sample/tenant.yaml"), (GOOD + "# é").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.wrong()).contains("UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        write("sample", "\ufeff" + GOOD);
        assertThat(TenantFolder.readAll(tenants)).hasSize(1);
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefusedAndOneWithinItIsNot(@TempDir Path elsewhere) throws IOException {
        write("sample", GOOD);
        Files.move(tenants.resolve("sample/tenant.yaml"), tenants.resolve("sample/data.yaml"));
        Files.createSymbolicLink(tenants.resolve("sample/tenant.yaml"), Path.of("data.yaml"));
        assertThat(TenantFolder.readAll(tenants)).hasSize(1);

        Files.writeString(elsewhere.resolve("tenant.yaml"), GOOD);
        Files.createSymbolicLink(tenants.resolve("other"), elsewhere);
        assertThat(mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.wrong()).contains("leads out"));
    }

    @Test
    void anEmptyFolderServesNobody() {
        assertThat(TenantFolder.readAll(tenants)).isEmpty();
        assertThat(TenantFolder.readAll(tenants.resolve("nowhere"))).isEmpty();
    }

    private List<TenantMistake> mistakes() {
        assertThatThrownBy(() -> TenantFolder.readAll(tenants)).isInstanceOf(TenantMistakes.class);
        return catchThrowableOfType(TenantMistakes.class, () -> TenantFolder.readAll(tenants))
                .mistakes();
    }

    private void write(String slug, String yaml) throws IOException {
        Files.createDirectories(tenants.resolve(slug));
        Files.writeString(tenants.resolve(slug + "/tenant.yaml"), yaml, StandardCharsets.UTF_8);
    }
}
