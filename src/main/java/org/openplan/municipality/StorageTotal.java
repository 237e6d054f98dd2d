package org.openplan.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/// How many bytes the files of a municipality take; whoever stores or removes one locks this row first.
@Entity
class StorageTotal {

    @Id
    private String slug;

    /// Absent until it is counted for the first time.
    private @Nullable Long used;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StorageTotal() {}

    StorageTotal(String slug) {
        this.slug = slug;
    }

    @Nullable
    Long used() {
        return used;
    }

    void change(long used) {
        this.used = used;
    }
}
