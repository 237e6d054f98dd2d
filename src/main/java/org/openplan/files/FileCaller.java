package org.openplan.files;

import org.openplan.tenancy.Tenancy;
import org.springframework.security.core.context.SecurityContextHolder;

/// The person who wants a file opened and the municipality served; each is empty if there is none.
record FileCaller(String person, String municipality) {

    static FileCaller current() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return new FileCaller(
                signedIn == null ? "" : signedIn.getName(), Tenancy.served().orElse(""));
    }
}
