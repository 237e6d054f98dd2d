package org.openplan.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// The form in which a municipality's pages stand. Whoever writes pages holds this row to the end of the transaction,
/// so that nobody writes beside him from editions that are not the newest.
@Entity
class Dress {

    @Id
    private String slug;

    private String form = "";

    @SuppressWarnings("NullAway.Init")
    protected Dress() {}

    Dress(String slug) {
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
}
