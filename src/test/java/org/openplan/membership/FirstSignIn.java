package org.openplan.membership;

import java.util.Map;

/// What happens when somebody signs in for the first time with a verified address, for the tests of other packages.
public class FirstSignIn {

    private final MembersAtSignIn members;

    FirstSignIn(MembersAtSignIn members) {
        this.members = members;
    }

    public void of(Person person) {
        members.reconcile(person, true, Map.of());
    }
}
