package org.openplan.municipality;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.permission.SeesMunicipalities;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Holds the operator's folders against the register, with the reader that `infra/tenants check` uses; one folder is
/// read at a time.
@Service
public class TenantFolders {

    private final Municipalities municipalities;
    private final Path tenants;

    TenantFolders(Municipalities municipalities, @Value("${openplan.tenants}") Path tenants) {
        this.municipalities = municipalities;
        this.tenants = tenants;
    }

    /// The names of all folders, without reading them.
    @SeesMunicipalities
    public List<String> names() {
        return TenantFolder.foldersIn(tenants).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    @SeesMunicipalities
    public FolderComparison compare(String name) {
        var folder = tenants.resolve(name);
        if (!isFolderHere(folder)) return FolderComparison.withoutFolder();
        try {
            return compare(TenantFolder.readOne(tenants, folder));
        } catch (TenantMistakes found) {
            return FolderComparison.of(found.mistakes().stream()
                    .map(mistake -> mistake.within(folder))
                    .toList());
        }
    }

    private boolean isFolderHere(Path folder) {
        return tenants.normalize().equals(folder.normalize().getParent()) && Files.isDirectory(folder);
    }

    private FolderComparison compare(TenantFolder folder) {
        var read = folder.municipality();
        var applied = municipalities.find(read.slug());
        var fields = applied.map(known -> differences(known, read)).orElse(List.of());
        var verdict = applied.isEmpty()
                ? FolderComparison.Verdict.NOT_APPLIED
                : fields.isEmpty() ? FolderComparison.Verdict.SAME : FolderComparison.Verdict.DIFFERENT;
        return new FolderComparison(verdict, fields, List.of(), read, folder.people());
    }

    private static List<String> differences(Municipality one, Municipality other) {
        return Arrays.stream(Municipality.class.getRecordComponents())
                .filter(field -> !Objects.equals(value(field, one), value(field, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent field, Municipality of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
