package org.openplan.membership;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A person was given a role.
@ChangeKind("member.invited")
public record MemberInvited(Member member) implements Change {

    @Override
    public Subject subject() {
        return Subject.ofPerson("member", member.id().id(), member.email());
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
