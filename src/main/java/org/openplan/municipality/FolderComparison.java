package org.openplan.municipality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.TenantFolder.FirstMember;

/// What a municipality's folder says against what is applied: `fields` are the fields that differ, `mistakes` the lines
/// of the check without the path of the folder, `read` and `people` what a folder without mistakes says.
public record FolderComparison(
        Verdict verdict,
        List<String> fields,
        List<String> mistakes,
        @Nullable Municipality read,
        List<FirstMember> people) {

    public enum Verdict {
        SAME,
        DIFFERENT,
        NOT_APPLIED,
        NO_FOLDER,
        MISTAKES
    }

    public FolderComparison {
        fields = List.copyOf(fields);
        mistakes = List.copyOf(mistakes);
        people = List.copyOf(people);
    }

    static FolderComparison withoutFolder() {
        return new FolderComparison(Verdict.NO_FOLDER, List.of(), List.of(), null, List.of());
    }

    static FolderComparison of(List<String> mistakes) {
        return new FolderComparison(Verdict.MISTAKES, List.of(), mistakes, null, List.of());
    }
}
