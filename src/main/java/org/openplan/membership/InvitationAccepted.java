package org.openplan.membership;

import org.openplan.tenancy.ChangeKind;

/// Somebody followed the link of an invitation and was given an account; the role is theirs once they sign in.
@ChangeKind("member.accepted")
record InvitationAccepted(Member member) implements MemberChange {

    @Override
    public Object before() {
        return member;
    }

    @Override
    public Object after() {
        return member;
    }
}
