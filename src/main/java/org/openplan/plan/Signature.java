package org.openplan.plan;

import org.openplan.membership.Person;

/// The name of the person at work, to be written beside what they did.
final class Signature {

    private Signature() {}

    static String name() {
        return Person.signedIn().map(Person::name).orElse("");
    }
}
