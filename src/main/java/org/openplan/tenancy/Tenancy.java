package org.openplan.tenancy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/// Which municipality is served now: the one named around the work at hand, else the one of the current screen.
public final class Tenancy {

    private static final ScopedValue<String> SERVED = ScopedValue.newInstance();

    private Tenancy() {}

    /// Does the work for this municipality; the binding ends with the work.
    public static <T, X extends Throwable> T in(String slug, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(SERVED, slug).call(work);
    }

    public static void run(String slug, Runnable work) {
        ScopedValue.where(SERVED, slug).run(work);
    }

    /// From here on this screen works for this municipality.
    public static void enter(UI screen, String slug) {
        ComponentUtil.setData(screen, Tenancy.class.getName(), slug);
    }

    public static Optional<String> served() {
        return SERVED.isBound()
                ? Optional.of(SERVED.get())
                : Optional.ofNullable(UI.getCurrent()).flatMap(Tenancy::of);
    }

    public static String current() {
        return served().orElseThrow(() -> new TenancyBreached("No municipality is served here."));
    }

    private static Optional<String> of(UI screen) {
        return Optional.ofNullable((String) ComponentUtil.getData(screen, Tenancy.class.getName()));
    }
}
