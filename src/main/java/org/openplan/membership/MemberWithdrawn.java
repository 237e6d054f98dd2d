package org.openplan.membership;

import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.ChangeKind;

/// A person's role was withdrawn.
@ChangeKind("member.withdrawn")
public record MemberWithdrawn(Member member) implements MemberChange {

    @Override
    public Object before() {
        return member;
    }

    @Override
    public @Nullable Object after() {
        return null;
    }
}
