package org.openplan.membership;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A person's role was withdrawn.
@ChangeKind("member.withdrawn")
public record MemberWithdrawn(Member member) implements Change {

    @Override
    public Subject subject() {
        return Subject.ofPerson("member", member.id().id(), member.email());
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
