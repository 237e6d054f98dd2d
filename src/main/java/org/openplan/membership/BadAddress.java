package org.openplan.membership;

/// What was written is no e-mail address, or mixes alphabets so that it looks like another one.
public final class BadAddress extends RuntimeException {

    BadAddress() {
        super("No e-mail address that mail can be sent to", null, false, false);
    }
}
