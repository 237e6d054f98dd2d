package org.openplan.tenancy;

/// A value that could not be read again if it were stored, such as a number of thousands of digits; nothing was stored.
public class NotStorable extends RuntimeException {

    NotStorable(String type, Throwable cause) {
        super("Not a " + type + " that can be read again", cause);
    }
}
