package org.openplan.plan;

import org.openplan.membership.Person;

/// The name of the person at work, to be written beside what they did.
final class Signature {

    private static final int LONGEST = 200;

    private Signature() {}

    static String name() {
        var name = Person.signedIn().map(Person::name).orElse("");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
