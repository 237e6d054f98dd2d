package org.openplan.tenancy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openplan.permission.Permission;

/// The service itself as actor, for work without a user: identified by the code of that work, bound to one
/// municipality, and without any permission it was not explicitly given.
public record ServiceActor(String code, Set<Permission> permissions) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private static final ScopedValue<Bound> BOUND = ScopedValue.newInstance();

    private record Bound(ServiceActor actor, String municipality) {}

    public ServiceActor {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("No code of a work: " + code);
        permissions = Set.copyOf(permissions);
    }

    /// The code identifies the work. The audit trail stores it permanently; its display text
    /// has the key `<module>.Audit.<code>`.
    public static ServiceActor named(String code) {
        return new ServiceActor(code, Set.of());
    }

    /// The same work with these permissions.
    public ServiceActor allowed(Permission... permissions) {
        return new ServiceActor(code, Set.of(permissions));
    }

    /// Runs the work for this municipality; the binding ends with the work.
    public <T, X extends Throwable> T in(String municipality, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(BOUND, new Bound(this, municipality)).call(() -> Tenancy.<T, X>in(municipality, work));
    }

    public void run(String municipality, Runnable work) {
        ScopedValue.where(BOUND, new Bound(this, municipality)).run(() -> Tenancy.run(municipality, work));
    }

    /// The service as current actor, if it is acting. Code that switches to another municipality within the work does
    /// not count as its work.
    public static Optional<ServiceActor> current() {
        if (!BOUND.isBound()) return Optional.empty();
        var bound = BOUND.get();
        return Tenancy.served().filter(bound.municipality::equals).map(served -> bound.actor);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
