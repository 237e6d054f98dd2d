package org.openplan.municipality;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.ServiceWork;
import org.openplan.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The storage quota for files of the current municipality, from its `tenant.yaml`. The total is one row that is locked
/// until the transaction ends, so that two files never both get the last room. The modules that store files ask who
/// may.
@Component
public class Storage {

    private final StorageTotalRepository totals;
    private final List<StorageUse> uses;
    private final Municipalities municipalities;

    Storage(StorageTotalRepository totals, List<StorageUse> uses, Municipalities municipalities) {
        this.totals = totals;
        this.uses = uses;
        this.municipalities = municipalities;
    }

    @EventListener
    void begin(MunicipalityApplied applied) {
        var slug = applied.municipality().slug();
        if (totals.findById(slug).isEmpty()) totals.save(new StorageTotal(slug));
    }

    /// Without locking: others may take room meanwhile.
    @OpenToAll
    @Transactional(readOnly = true)
    public StorageRoom room() {
        var used = totals.findById(Tenancy.current()).map(StorageTotal::used).orElse(null);
        return new StorageRoom(used == null ? counted() : used, allowed());
    }

    /// The same without counting: empty as long as the total was never counted.
    @OpenToAll
    @Transactional(readOnly = true)
    public Optional<StorageRoom> lastCounted() {
        return totals.findById(Tenancy.current())
                .flatMap(total -> Optional.ofNullable(total.used()))
                .map(used -> new StorageRoom(used, allowed()));
    }

    /// Adds this many bytes, determined while nobody else changes the total; false if they do not fit, and nothing is
    /// added.
    @OpenToAll
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(LongSupplier bytes) {
        var total = lock();
        var room = new StorageRoom(used(total), allowed());
        long more = bytes.getAsLong();
        if (!room.fits(more)) return false;
        total.change(room.used() + more);
        return true;
    }

    @OpenToAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(long bytes) {
        var total = lock();
        total.change(Math.max(0, used(total) - bytes));
    }

    /// Corrects the total, which a service that was killed between its files and the database may have left wrong.
    @ServiceWork
    @Transactional
    public void recount() {
        lock().change(counted());
    }

    private StorageTotal lock() {
        return totals.findForUpdate(Tenancy.current()).orElseThrow();
    }

    private long used(StorageTotal total) {
        var used = total.used();
        return used == null ? counted() : used;
    }

    private long counted() {
        return uses.stream().mapToLong(StorageUse::bytes).sum();
    }

    private long allowed() {
        int megabytes = municipalities
                .find(Tenancy.current())
                .map(Municipality::evidenceMegabytes)
                .orElse(Municipality.EVIDENCE_MEGABYTES);
        return (long) megabytes << 20;
    }
}
