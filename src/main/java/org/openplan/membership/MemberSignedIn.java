package org.openplan.membership;

import org.openplan.tenancy.ChangeKind;

/// A person signed in for the first time since they have the role, which is bound to their account from then on.
@ChangeKind("member.signed-in")
record MemberSignedIn(Member member, String account) implements MemberChange {

    @Override
    public Object before() {
        return MemberState.of(member, null);
    }

    @Override
    public Object after() {
        return MemberState.of(member, account);
    }
}
