package org.openplan.plan.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.openplan.design.UnsavedText.Typed;

/// The item with the texts that the browser kept in their places: `before` is what they were typed into, `lost` the
/// texts whose place is gone or cannot hold them.
record RestoredRevision<R>(R before, R mine, List<Typed> lost) {

    static <R> RestoredRevision<R> of(ItemStore<R> store, List<Typed> texts) {
        var read = store.read();
        var restored = new RestoredRevision<>(read, read, List.of());
        for (var typed : texts) restored = restored.with(store, typed);
        return restored;
    }

    private RestoredRevision<R> with(ItemStore<R> store, Typed typed) {
        var known = store.text(mine, typed.place()).orElse(null);
        var changed = store.withText(mine, typed.place(), typed.value()).orElse(null);
        if (known == null || changed == null) return new RestoredRevision<>(before, mine, and(typed));
        var from = known.strip().equals(typed.base().strip())
                        || known.strip().equals(typed.value().strip())
                ? before
                : store.withText(before, typed.place(), typed.base()).orElse(before);
        return new RestoredRevision<>(from, changed, lost);
    }

    private List<Typed> and(Typed typed) {
        var all = new ArrayList<>(lost);
        all.add(typed);
        return List.copyOf(all);
    }
}
