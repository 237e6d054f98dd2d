package org.openplan.institution;

/// The current municipality has no such institution.
public final class InstitutionNotFound extends RuntimeException {

    InstitutionNotFound(InstitutionId id) {
        super("No institution " + id.id());
    }
}
