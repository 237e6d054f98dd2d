package org.openplan.progress;

import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.files.FileRefused;

/// One piece of evidence: a link, or a file stored here.
public record EvidenceItem(
        String title, @Nullable String url, @Nullable EvidenceFile file) {

    /// In characters; items of former versions may have more.
    public static final int LONGEST_TITLE = 200;

    public static EvidenceItem link(String typed) throws FileRefused {
        var url = EvidenceLink.checked(typed);
        return new EvidenceItem(shortened(typed.strip()), url, null);
    }

    private static String shortened(String address) {
        if (address.length() <= LONGEST_TITLE) return address;
        int end = LONGEST_TITLE - 1;
        if (Character.isHighSurrogate(address.charAt(end - 1))) end--;
        return address.substring(0, end) + "…";
    }

    boolean isTitled() {
        return !title.isBlank() && title.length() <= LONGEST_TITLE;
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
