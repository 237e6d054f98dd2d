package org.openplan.plan.ui;

import org.openplan.document.Finding;
import org.openplan.municipality.Tenancy;
import org.openplan.plan.UploadId;

/// Where the screens of a plan are, below the workspace's own address.
record PlanAddress(String slug) {

    static String plans() {
        return Tenancy.current() + "/plan";
    }

    static String imports() {
        return Tenancy.current() + "/import";
    }

    static String institutions() {
        return Tenancy.current() + "/institutions";
    }

    static String upload(UploadId id) {
        return imports() + "/" + id.id();
    }

    String plan() {
        return plans() + "/" + slug;
    }

    String measure(String number) {
        return plan() + "/measures/" + number;
    }

    String texts() {
        return plan() + "/texts";
    }

    /// Where the finding is mended.
    String of(Finding finding) {
        if (finding.measure() == null) return texts();
        return measure(finding.measure()) + (finding.step() == null ? "" : "#step-" + finding.step());
    }

    String adoption() {
        return plan() + "/adoption";
    }
}
