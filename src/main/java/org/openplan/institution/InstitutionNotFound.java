package org.openplan.institution;

/// No such institution in the municipality served.
public final class InstitutionNotFound extends RuntimeException {

    InstitutionNotFound(InstitutionId id) {
        super("No institution " + id.id());
    }
}
