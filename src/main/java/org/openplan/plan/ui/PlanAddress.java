package org.openplan.plan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openplan.document.Finding;
import org.openplan.tenancy.Tenancy;

/// The addresses of a plan's screens, relative to the workspace's own address.
public record PlanAddress(String slug) {

    /// The parameter of an address that names a place of the form.
    public static final String AT = "at";

    /// Where drafts are shown as public pages, to those who may read them.
    public static final String PREVIEW = "/draft/";

    /// The parameter with which the list of plans opens although there is only one.
    static final String ALL = "all";

    public static String plans() {
        return Tenancy.current() + "/plan";
    }

    /// The list of all plans, even if there is only one.
    public static String allPlans() {
        return plans() + "?" + ALL;
    }

    public static String newPlan() {
        return Tenancy.current() + "/new-plan";
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

    /// A place of a measure's form: a part, a field, or as `step-<number>:<field>` a field of a step.
    public String place(String measure, String place) {
        return measure(measure) + "?" + AT + "=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    /// The address of the field in which the finding can be fixed.
    public String of(Finding finding) {
        if (finding.measure() == null) return texts();
        var field = finding.field();
        if (finding.step() == null) return field == null ? measure(finding.measure()) : place(finding.measure(), field);
        return place(finding.measure(), "step-" + finding.step() + (field == null ? "" : ":" + field));
    }

    public String nextEdition() {
        return plan() + "/next-edition";
    }

    /// The public page as it would be now.
    public static String preview(String municipality, String slug, String language) {
        return PREVIEW + municipality + "/" + slug + "/" + language;
    }

    public String previewLinks() {
        return plan() + "/preview-links";
    }

    public String copy() {
        return plan() + "/copy";
    }

    /// All steps of the plan, to change many of them at once.
    public String steps() {
        return plan() + "/steps";
    }

    public String adoption() {
        return plan() + "/adoption";
    }
}
