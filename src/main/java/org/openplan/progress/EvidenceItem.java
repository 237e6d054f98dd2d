package org.openplan.progress;

import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.files.FileRefused;

/// One piece of evidence: a link, or a file stored here.
public record EvidenceItem(
        String title, @Nullable String url, @Nullable EvidenceFile file) {

    public static EvidenceItem link(String typed) throws FileRefused {
        var url = EvidenceLink.checked(typed);
        return new EvidenceItem(typed.strip(), url, null);
    }

    public static EvidenceItem of(EvidenceFile file) {
        return new EvidenceItem(file.name(), null, file);
    }

    PlanDocument.Evidence published() {
        return file == null
                ? new PlanDocument.Evidence(title, url, null, null, null)
                : new PlanDocument.Evidence(title, null, file.sha256(), file.mediaType(), file.size());
    }
}
