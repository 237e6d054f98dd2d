package org.openplan.plan.ui.editor;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplan.plan.Conflict;

/// The versions between which the person has not chosen yet, by item; they wait here when the screen is left, for as
/// long as the person is signed in.
final class UndecidedConflicts {

    private final Map<String, Conflict<?>> each = new HashMap<>();

    private UndecidedConflicts() {}

    static void put(String item, Conflict<?> conflict) {
        var session = VaadinSession.getCurrent();
        if (session == null) return;
        var known = session.getAttribute(UndecidedConflicts.class);
        if (known == null) known = new UndecidedConflicts();
        known.each.put(item, conflict);
        session.setAttribute(UndecidedConflicts.class, known);
    }

    static void remove(String item) {
        var known = known();
        if (known != null) known.each.remove(item);
    }

    /// An item has one kind of revision.
    @SuppressWarnings("unchecked")
    static <R> @Nullable Conflict<R> of(String item) {
        var known = known();
        return known == null ? null : (Conflict<R>) known.each.get(item);
    }

    private static @Nullable UndecidedConflicts known() {
        var session = VaadinSession.getCurrent();
        return session == null ? null : session.getAttribute(UndecidedConflicts.class);
    }
}
