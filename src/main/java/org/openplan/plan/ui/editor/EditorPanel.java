package org.openplan.plan.ui.editor;

import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.stream.Stream;

/// The parts of the editor; the address determines which is visible.
enum EditorPanel {
    FORM,
    OUTLINE,
    FINDINGS,
    HISTORY;

    private static final String SHOWN = "show";

    static EditorPanel in(Location address) {
        var asked = address.getQueryParameters().getSingleParameter(SHOWN).orElse("");
        return Stream.of(values())
                .filter(part -> part.code().equals(asked))
                .findFirst()
                .orElse(FORM);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(String address) {
        return address + "?" + SHOWN + "=" + code();
    }
}
