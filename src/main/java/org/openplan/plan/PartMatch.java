package org.openplan.plan;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which part of a plan a part of its later version continues, or that it is new; where there is a doubt, this is only
/// what is most likely, and somebody has to say.
public record PartMatch(UUID incoming, @Nullable UUID existing, Doubt doubt) {

    /// Why it is not sure.
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

    /// What it most likely continues; empty where it is most likely new.
    public Optional<UUID> likely() {
        return Optional.ofNullable(existing);
    }
}
