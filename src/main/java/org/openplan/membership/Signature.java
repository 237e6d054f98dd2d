package org.openplan.membership;

/// The current person's name, recorded with what they did.
public final class Signature {

    private static final int LONGEST = 200;

    private Signature() {}

    public static String name() {
        var name = Person.signedIn().map(Person::name).orElse("");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
