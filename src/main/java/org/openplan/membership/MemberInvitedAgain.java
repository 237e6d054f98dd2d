package org.openplan.membership;

import java.util.Set;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A member who had not come yet was sent a new invitation, which ends the earlier one.
@ChangeKind("member.invited-again")
public record MemberInvitedAgain(Member member) implements Change {

    @Override
    public Subject subject() {
        return Subject.ofPerson("member", member.id().id(), member.email());
    }

    @Override
    public Object before() {
        return member;
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
