package org.openplan.municipality;

import java.util.Optional;
import org.openplan.permission.OpenToAll;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The address at which people use the service, which stands in public pages. A command that is given none takes the
/// one with which the service last started on this database.
@Component
public class PublicAddress {

    private final KnownAddressRepository known;
    private final TransactionOperations transaction;
    private final boolean isService;
    private final String address;

    PublicAddress(
            @Value("${openplan.url}") String configured,
            @Value("${openplan.command:false}") boolean isCommand,
            @Value("${openplan.url-if-unknown:}") String ifUnknown,
            KnownAddressRepository known,
            TransactionOperations transaction) {
        this.known = known;
        this.transaction = transaction;
        this.isService = !isCommand;
        this.address = configured.isBlank() ? lastStarted(ifUnknown) : configured;
    }

    @OpenToAll
    public String text() {
        return address;
    }

    private String lastStarted(String ifUnknown) {
        return known.findById(KnownAddress.OF_SERVICE)
                .map(KnownAddress::address)
                .or(() -> Optional.of(ifUnknown).filter(address -> !address.isBlank()))
                .orElseThrow(() -> new IllegalStateException("The address of the service is not known, since none has"
                        + " started on this database yet; set OPENPLAN_URL to the address people use"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void keep() {
        if (isService) transaction.executeWithoutResult(status -> store());
    }

    private void store() {
        var row = known.findById(KnownAddress.OF_SERVICE);
        row.ifPresent(there -> there.becomes(address));
        if (row.isEmpty()) known.save(new KnownAddress(address));
    }
}
