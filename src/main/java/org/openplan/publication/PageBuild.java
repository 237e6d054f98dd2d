package org.openplan.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The form in which a municipality's pages stand, and until which day they are right. Whoever writes pages holds this
/// row to the end of the transaction,
/// so that nobody writes beside him from editions that are not the newest.
@Entity
class PageBuild {

    @Id
    private String slug;

    private String form = "";

    /// The day on which the next of the pages has to say something else although nobody publishes; absent where no plan
    /// is public.
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
