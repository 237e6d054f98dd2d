package org.openplan.tenancy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.regex.Pattern;

/// The current municipality: the one bound to the work in progress, otherwise the one of the current screen. It is
/// identified by its slug as registered; input from an address must be looked up in the register first.
public final class Tenancy {

    private static final ScopedValue<String> SERVED = ScopedValue.newInstance();

    /// Permits only characters that stay distinct in a database that ignores case or accents.
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private Tenancy() {}

    /// Runs the work for this municipality; the binding ends with the work.
    public static <T, X extends Throwable> T in(String slug, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(SERVED, checked(slug)).call(work);
    }

    public static void run(String slug, Runnable work) {
        ScopedValue.where(SERVED, checked(slug)).run(work);
    }

    /// Binds this screen to the municipality for the rest of its life, because the screen shows data loaded for it.
    public static void enter(UI screen, String slug) {
        if (isOfAnother(screen, slug))
            throw new TenancyBreached("This screen serves another municipality than " + slug);
        ComponentUtil.setData(screen, Tenancy.class.getName(), checked(slug));
    }

    /// Whether the screen is already bound to another municipality.
    public static boolean isOfAnother(UI screen, String slug) {
        return of(screen).filter(served -> !served.equals(slug)).isPresent();
    }

    public static Optional<String> served() {
        return SERVED.isBound()
                ? Optional.of(SERVED.get())
                : Optional.ofNullable(UI.getCurrent()).flatMap(Tenancy::of);
    }

    public static String current() {
        return served().orElseThrow(() -> new TenancyBreached("No municipality is served here."));
    }

    /// Whether this can be a municipality's slug: small letters, digits and inner hyphens, 63 at most.
    public static boolean isSlug(String name) {
        return SLUG.matcher(name).matches();
    }

    private static String checked(String slug) {
        if (!isSlug(slug)) throw new TenancyBreached("\"" + slug + "\" is no municipality's name.");
        return slug;
    }

    private static Optional<String> of(UI screen) {
        return Optional.ofNullable((String) ComponentUtil.getData(screen, Tenancy.class.getName()));
    }
}
