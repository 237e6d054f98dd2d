package org.openplan.membership;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// Someone was given a role.
public record MemberInvited(Member member) implements Change {

    @Override
    public String subject() {
        return "member " + member.email();
    }

    @Override
    public @Nullable Object before() {
        return null;
    }

    @Override
    public Object after() {
        return member;
    }

    @Override
    public Set<?> rows() {
        return Set.of(member.id());
    }
}
