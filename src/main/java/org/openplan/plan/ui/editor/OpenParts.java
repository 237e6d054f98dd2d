package org.openplan.plan.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The ids of a form's open parts, which stay open when the form is drawn again, and what follows when fields are
/// built.
final class OpenParts {

    private final Set<String> ids;
    private Runnable whenBuilt = () -> {};

    OpenParts(String... ids) {
        this.ids = new HashSet<>(List.of(ids));
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    void note(String id, boolean open) {
        if (open) ids.add(id);
        else ids.remove(id);
    }

    void whenBuilt(Runnable action) {
        whenBuilt = action;
    }

    void built() {
        whenBuilt.run();
    }
}
