package org.openplan.plan;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which part of a plan a part of its later version continues, or that it is new; if there is a doubt, this is only the
/// most likely answer and the user has to decide.
public record PartMatch(UUID incoming, @Nullable UUID existing, Doubt doubt) {

    /// Why the match is uncertain.
    public enum Doubt {
        NONE,
        NUMBER_DIFFERS,
        TEXT_DIFFERS,
        LITTLE_ALIKE,
        SEVERAL_ALIKE
    }

    public boolean isSure() {
        return doubt == Doubt.NONE;
    }

    /// The part it most likely continues; empty if it is most likely new.
    public Optional<UUID> likely() {
        return Optional.ofNullable(existing);
    }
}
