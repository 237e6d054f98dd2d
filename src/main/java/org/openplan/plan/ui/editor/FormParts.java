package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.document.MeasurePart;

/// The parts of a form, each folded to its title and a line on what stands in it.
class FormParts<R> extends Div {

    private final EditorContext editing;
    private final Map<MeasurePart, Entry> parts = new EnumMap<>(MeasurePart.class);
    private R kept;

    FormParts(EditorContext editing, R shown) {
        this.editing = editing;
        this.kept = shown;
        addClassName("form-parts");
    }

    /// `summary` is what the part says collapsed.
    FormParts<R> with(MeasurePart name, Function<R, CollapsedSummary> summary, Function<R, FormPart<R>> drawing) {
        var part = new Entry(summary, drawing);
        parts.put(name, part);
        add(part.collapsible);
        part.say();
        part.collapsible.resume();
        return this;
    }

    /// What the form edits, with everything that stands in the fields.
    R revision() {
        var whole = kept;
        for (var part : parts.values()) whole = part.into(whole);
        return whole;
    }

    /// Says again what stands in each part.
    void refresh() {
        parts.values().forEach(Entry::say);
    }

    Collapsible part(MeasurePart name) {
        return Objects.requireNonNull(parts.get(name)).collapsible;
    }

    private final class Entry implements Collapsible.Content {

        private final Function<R, CollapsedSummary> summary;
        private final Function<R, FormPart<R>> drawing;
        private final Collapsible collapsible = new Collapsible(editing.opened(), this);
        private @Nullable FormPart<R> built;

        Entry(Function<R, CollapsedSummary> summary, Function<R, FormPart<R>> drawing) {
            this.summary = summary;
            this.drawing = drawing;
        }

        R into(R whole) {
            return built == null ? whole : built.into().apply(whole);
        }

        void say() {
            if (built != null)
                Fields.within(built.shown())
                        .filter(RowList.class::isInstance)
                        .map(RowList.class::cast)
                        .forEach(RowList::refresh);
            collapsible.summarize(editing.words(), summary.apply(into(kept)), "h2");
        }

        @Override
        public Component build() {
            var part = drawing.apply(kept);
            built = part;
            return part.shown();
        }

        @Override
        public void drop() {
            kept = into(kept);
            built = null;
            say();
        }
    }
}
