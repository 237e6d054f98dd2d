package org.openplan.membership;

import org.openplan.tenancy.ChangeKind;

/// A member who had not come yet was sent a new invitation, which ends the earlier one.
@ChangeKind("member.invited-again")
public record MemberInvitedAgain(Member member) implements MemberChange {

    @Override
    public Object before() {
        return member;
    }

    @Override
    public Object after() {
        return member;
    }
}
