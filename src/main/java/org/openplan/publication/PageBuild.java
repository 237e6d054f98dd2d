package org.openplan.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The template fingerprint that a municipality's pages were built from, and the day until which they are valid. The
/// row stays locked until the end of any transaction that builds pages, so that no other one builds from outdated
/// editions.
@Entity
class PageBuild {

    @Id
    private String slug;

    private String form = "";

    /// The day on which a page must change without a publication; absent if no plan is public.
    private @Nullable LocalDate turnsOn;

    @SuppressWarnings("NullAway.Init")
    protected PageBuild() {}

    PageBuild(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    boolean isOf(String form) {
        return this.form.equals(form);
    }

    void becomes(String form) {
        this.form = form;
    }

    boolean isOutdated(LocalDate today) {
        return turnsOn != null && !turnsOn.isAfter(today);
    }

    void turnsOn(@Nullable LocalDate day) {
        turnsOn = day;
    }
}
