package org.openplan.membership;

import java.util.Set;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// Somebody followed the link of an invitation and was given an account; the role is theirs once they sign in.
@ChangeKind("member.accepted")
record InvitationAccepted(Member member) implements Change {

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
