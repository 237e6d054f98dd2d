package org.openplan.membership;

import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.ChangeKind;

/// The operator's folder gave a person a role.
@ChangeKind("member.named")
record MemberNamed(Member member) implements MemberChange {

    @Override
    public @Nullable Object before() {
        return null;
    }

    @Override
    public Object after() {
        return MemberState.of(member, null);
    }
}
