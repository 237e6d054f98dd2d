package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every table of a municipality's data keeps to, read from the changelog itself.
class ChangelogTests {

    private static final Path CHANGELOG = Path.of("src/main/resources/db/changelog");
    private static final Pattern TABLE = Pattern.compile("(?s)create table (\\w+) \\((.*?)\\n\\);");
    private static final Pattern INDEX = Pattern.compile("create (?:unique )?index \\w+ on (\\w+) \\((\\w+)");
    private static final Pattern UNIQUE = Pattern.compile("unique \\((\\w+)");
    private static final Pattern REFERENCE = Pattern.compile("foreign key \\(([^)]*)\\)\\s+references (\\w+)");

    @Test
    void everyChangesetCanBeRolledBack() throws IOException {
        for (var script : scripts()) {
            long changes = count(script, "--changeset ");
            assertThat(count(script, "--rollback")).as("rollbacks in " + script).isGreaterThanOrEqualTo(changes);
        }
    }

    @Test
    void theMunicipalityComesFirstInEveryUniqueKeyOfItsTables() throws IOException {
        for (var table : tenantTables())
            UNIQUE.matcher(table.body)
                    .results()
                    .forEach(key -> assertThat(key.group(1))
                            .as("unique key of " + table.name)
                            .isEqualTo("municipality"));
    }

    @Test
    void theMunicipalityComesFirstInEveryIndexOfItsTables() throws IOException {
        var names = tenantTables().stream().map(Table::name).toList();
        for (var script : scripts())
            INDEX.matcher(text(script))
                    .results()
                    .filter(index -> names.contains(index.group(1)))
                    .forEach(index -> assertThat(index.group(2))
                            .as("index on " + index.group(1))
                            .isEqualTo("municipality"));
    }

    @Test
    void aChildRowCannotHangOnAnotherMunicipalitysParent() throws IOException {
        var tables = tenantTables();
        var names = tables.stream().map(Table::name).toList();
        for (var table : tables)
            REFERENCE
                    .matcher(table.body)
                    .results()
                    .filter(key -> names.contains(key.group(2)))
                    .forEach(key -> assertThat(key.group(1))
                            .as("foreign key of " + table.name + " to " + key.group(2))
                            .startsWith("municipality,"));
    }

    @Test
    void everyTableOfAMunicipalityHangsOnTheRegister() throws IOException {
        for (var table : tenantTables()) assertThat(table.body).as(table.name).contains("references ");
    }

    private record Table(String name, String body) {}

    /// The registers of municipalities and members reach across municipalities by their nature.
    private static List<Table> tenantTables() throws IOException {
        var tables = new ArrayList<Table>();
        for (var script : scripts())
            TABLE.matcher(text(script))
                    .results()
                    .map(found -> new Table(found.group(1), found.group(2).toLowerCase(Locale.ROOT)))
                    .filter(table -> table.body.contains("\n    municipality ") && !table.name.equals("membership"))
                    .forEach(tables::add);
        assertThat(tables).isNotEmpty();
        return tables;
    }

    private static long count(Path script, String start) throws IOException {
        return text(script).lines().filter(line -> line.startsWith(start)).count();
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(CHANGELOG)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }
}
