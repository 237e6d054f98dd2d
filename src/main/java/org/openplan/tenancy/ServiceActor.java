package org.openplan.tenancy;

import java.util.Optional;
import java.util.Set;
import org.openplan.permission.Permission;

/// The service itself, doing work that nobody clicked: under a plain name, for one municipality, and allowed nothing
/// that is for people unless it was given that permission.
public record ServiceActor(String name, Set<Permission> permissions) {

    private static final ScopedValue<Bound> BOUND = ScopedValue.newInstance();

    private record Bound(ServiceActor actor, String municipality) {}

    /// The name says what the work is, as the audit trail shows it.
    public static ServiceActor named(String work) {
        return new ServiceActor(work, Set.of());
    }

    /// The same work, which needs these permissions of people.
    public ServiceActor allowed(Permission... permissions) {
        return new ServiceActor(name, Set.of(permissions));
    }

    /// Does the work for this municipality; the binding ends with the work.
    public <T, X extends Throwable> T in(String municipality, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(BOUND, new Bound(this, municipality)).call(() -> Tenancy.<T, X>in(municipality, work));
    }

    public void run(String municipality, Runnable work) {
        ScopedValue.where(BOUND, new Bound(this, municipality)).run(() -> Tenancy.run(municipality, work));
    }

    /// Who acts now, if it is the service. Within the work, what is done for another municipality is not its work.
    public static Optional<ServiceActor> current() {
        if (!BOUND.isBound()) return Optional.empty();
        var bound = BOUND.get();
        return Tenancy.served().filter(bound.municipality::equals).map(served -> bound.actor);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
