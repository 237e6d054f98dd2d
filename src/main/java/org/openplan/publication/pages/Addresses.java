package org.openplan.publication.pages;

import org.jspecify.annotations.Nullable;
import org.openplan.language.MeasureSlug;

/// The addresses of one plan's pages in one language, for the current state or a past edition (`edition` 0 is current),
/// or of the preview of a draft.
public record Addresses(
        String town,
        String language,
        String plan,
        int edition,
        @Nullable Preview preview) {

    /// Where a draft is shown, up to the language, and the number of the edition it would become.
    public record Preview(String root, int number) {}

    /// What pages for the sites of others to embed have before the address of the whole page.
    public static final String EMBEDDED = "/embed";

    public Addresses(String town, String language, String plan, int edition) {
        this(town, language, plan, edition, null);
    }

    public static Addresses now(String town, String language, String plan) {
        return new Addresses(town, language, plan, 0);
    }

    public Addresses in(String other) {
        return new Addresses(town, other, plan, edition, preview);
    }

    /// The pages of an edition; those of the draft itself stay in its preview.
    public Addresses of(int number) {
        if (preview != null && (number == 0 || number == preview.number())) return this;
        return new Addresses(town, language, plan, number);
    }

    boolean isPreview() {
        return preview != null;
    }

    public Addresses now() {
        return of(0);
    }

    public String home() {
        return home(town, language);
    }

    public static String home(String town, String language) {
        return "/" + town + "/" + language + "/";
    }

    public static String accessibility(String town, String language) {
        return home(town, language) + "accessibility";
    }

    /// Where the people who work for the municipality sign in.
    static String workspace(String town) {
        return "/app/" + town;
    }

    public static String file(String town, String sha256) {
        return "/" + town + "/evidence/" + sha256;
    }

    private String root() {
        return preview == null ? home() + "plans/" + plan : preview.root() + language;
    }

    public String plan() {
        return edition == 0 ? root() : root() + "/versions/" + edition;
    }

    /// A page of a large plan's measures; page 1 is the plan's own page.
    String page(int number) {
        return number == 1 ? plan() : plan() + "/pages/" + number;
    }

    public String measure(String number) {
        return plan() + "/measures/" + MeasureSlug.of(number);
    }

    String embeddedPlan() {
        return EMBEDDED + plan();
    }

    String embeddedMeasure(String number) {
        return EMBEDDED + measure(number);
    }

    public String text() {
        return plan() + "/text";
    }

    public String changes() {
        return plan() + "/changes";
    }

    public String editions() {
        return root() + "/versions";
    }

    public String json() {
        return plan() + ".json";
    }

    public String progress() {
        return plan() + "/progress.json";
    }

    public String feed() {
        return root() + ".atom";
    }

    String steps() {
        return plan() + ".csv";
    }

    String measures() {
        return plan() + "/measures.csv";
    }

    String indicators() {
        return plan() + "/indicators.csv";
    }

    String money() {
        return plan() + "/money.csv";
    }
}
