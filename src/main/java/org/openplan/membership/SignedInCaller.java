package org.openplan.membership;

import org.openplan.files.FileCaller;
import org.openplan.files.FileCallers;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// The signed-in person as the one who wants a file opened; the service itself has no share of its own.
@Component
class SignedInCaller implements FileCallers {

    @Override
    public FileCaller current() {
        return new FileCaller(
                Person.signedIn().map(Person::subject).orElse(""),
                Tenancy.served().orElse(""));
    }
}
