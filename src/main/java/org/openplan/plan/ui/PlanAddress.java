package org.openplan.plan.ui;

import org.openplan.document.Finding;
import org.openplan.tenancy.Tenancy;

/// The addresses of a plan's screens, relative to the workspace's own address.
public record PlanAddress(String slug) {

    public static String plans() {
        return Tenancy.current() + "/plan";
    }

    public static String imports() {
        return Tenancy.current() + "/import";
    }

    public static String institutions() {
        return Tenancy.current() + "/institutions";
    }

    public String plan() {
        return plans() + "/" + slug;
    }

    public String measure(String number) {
        return plan() + "/measures/" + number;
    }

    public String texts() {
        return plan() + "/texts";
    }

    /// The address at which the finding can be fixed.
    public String of(Finding finding) {
        if (finding.measure() == null) return texts();
        return measure(finding.measure()) + (finding.step() == null ? "" : "#step-" + finding.step());
    }

    public String adoption() {
        return plan() + "/adoption";
    }
}
