package org.openplan.membership;

import java.util.Map;

/// What happens when somebody signs in for the first time with a verified address; only the sign-in itself may do it.
public final class FirstSignIn {

    private FirstSignIn() {}

    public static void of(Members members, Person person) {
        members.reconcile(person, true, Map.of());
    }
}
