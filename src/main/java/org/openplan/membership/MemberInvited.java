package org.openplan.membership;

import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.ChangeKind;

/// A person was given a role.
@ChangeKind("member.invited")
public record MemberInvited(Member member) implements MemberChange {

    @Override
    public @Nullable Object before() {
        return null;
    }

    @Override
    public Object after() {
        return MemberState.of(member, null);
    }
}
