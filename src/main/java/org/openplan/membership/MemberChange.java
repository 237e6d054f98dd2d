package org.openplan.membership;

import java.util.Set;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.Subject;

/// A change to the role of one person.
interface MemberChange extends Change {

    Member member();

    @Override
    default Subject subject() {
        return Subject.ofPerson("member", member().id().id(), member().email());
    }

    @Override
    default Set<?> rows() {
        return Set.of(member().id());
    }
}
