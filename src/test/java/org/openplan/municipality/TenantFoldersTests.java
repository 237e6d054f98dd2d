package org.openplan.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplan.IntegrationTest;
import org.openplan.municipality.FolderComparison.Verdict;
import org.openplan.municipality.TenantFolder.FirstMember;
import org.openplan.tenancy.ServiceActor;
import org.springframework.beans.factory.annotation.Autowired;

/// What `tenants/` says against what is applied.
@IntegrationTest
class TenantFoldersTests {

    private static final ServiceActor FOLDER = ServiceActor.named("tenants-folder");

    @Autowired
    Municipalities municipalities;

    @TempDir
    Path tenants;

    TenantFolders folders;
    String slug = "";

    @BeforeEach
    void aFolder() throws IOException {
        folders = new TenantFolders(municipalities, tenants);
        slug = "town-" + UUID.randomUUID().toString().substring(24);
        write("RS", 30_000);
    }

    private void write(String country, int population) throws IOException {
        var folder = Files.createDirectories(tenants.resolve(slug));
        Files.writeString(folder.resolve("tenant.yaml"), """
                names: {en: Town}
                country: %s
                kind: town
                population: %d
                languages: [en]
                timeZone: Europe/Belgrade
                coordinator: ana@town.example
                """.formatted(country, population));
        Files.writeString(folder.resolve("people.yaml"), """
                - {email: ana@town.example, name: Ana, role: coordinator}
                """);
    }

    private void apply() {
        var read = TenantFolder.read(tenants.resolve(slug)).municipality();
        FOLDER.run(slug, () -> municipalities.apply(read));
    }

    @Test
    void aFolderIsNotAppliedThenAppliedThenDifferent() throws IOException {
        assertThat(folders.names()).containsExactly(slug);
        assertThat(folders.compare(slug).verdict()).isEqualTo(Verdict.NOT_APPLIED);
        apply();
        assertThat(folders.compare(slug).verdict()).isEqualTo(Verdict.SAME);
        assertThat(folders.compare(slug).people())
                .extracting(FirstMember::email)
                .containsExactly("ana@town.example");
        write("RS", 31_000);
        var changed = folders.compare(slug);
        assertThat(changed.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(changed.fields()).containsExactly("population");
    }

    @Test
    void mistakesAreToldAsTheCheckTellsThemWithoutThePathOfTheFolder() throws IOException {
        write("XX", 30_000);
        var wrong = folders.compare(slug);
        assertThat(wrong.verdict()).isEqualTo(Verdict.MISTAKES);
        assertThat(wrong.mistakes())
                .singleElement()
                .asString()
                .startsWith("tenant.yaml:2: ")
                .contains("is not a country")
                .doesNotContain(tenants.toString());
    }

    @Test
    void onlyAFolderRightInTenantsIsRead() {
        assertThat(folders.compare("no-such-town").verdict()).isEqualTo(Verdict.NO_FOLDER);
        for (var name : new String[] {"..", "../" + tenants.getFileName() + "/" + slug + "/..", "", slug + "/.."})
            assertThat(folders.compare(name).verdict()).as(name).isEqualTo(Verdict.NO_FOLDER);
    }
}
