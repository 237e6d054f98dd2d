package org.openplan.membership;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// Someone's role was withdrawn.
public record MemberWithdrawn(Member member) implements Change {

    @Override
    public String subject() {
        return "member " + member.email();
    }

    @Override
    public Object before() {
        return member;
    }

    @Override
    public @Nullable Object after() {
        return null;
    }

    @Override
    public Set<?> rows() {
        return Set.of(member.id());
    }
}
