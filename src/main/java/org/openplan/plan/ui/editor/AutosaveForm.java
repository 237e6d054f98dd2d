package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Messages;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.Conflict;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PlanObstructed;

/// A form that saves every change at once, offers undo, and never overwrites changes of other users.
class AutosaveForm<R> extends Div {

    /// Reads and writes the edited item.
    interface Store<R> {

        /// The item as last read or written by this form.
        R read();

        /// Throws `PlanObstructed`, or `ChangedMeanwhile` if somebody else has saved first.
        void write(R mine);

        /// Reads the current item and compares it with my version.
        Conflict<R> meet(R mine);

        @Nullable
        String lastWriter();
    }

    /// A form on the screen.
    interface Form<R> {

        Component shown();

        /// The form's current content.
        R revision();

        /// Shows why nothing was saved, at the field if a field is the cause.
        void refuse(Obstacle obstacle);

        void accept();
    }

    private final Messages words;
    private final String labels;
    private final Store<R> store;
    private final Function<R, Form<R>> drawing;
    private final Runnable written;
    private final SaveStatus saved;
    private final Deque<R> earlier = new ArrayDeque<>();
    private Form<R> form;
    private @Nullable ConflictView<R> both;

    /// `labels` is the key prefix of the field labels; `written` is called after each change.
    AutosaveForm(Messages words, String labels, Store<R> store, Function<R, Form<R>> drawing, Runnable written) {
        this.words = words;
        this.labels = labels;
        this.store = store;
        this.drawing = drawing;
        this.written = written;
        this.saved = new SaveStatus(words, this::takeBack);
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        form = drawing.apply(store.read());
        add(form.shown());
    }

    SaveStatus saved() {
        return saved;
    }

    /// Continues in the language chosen now.
    void translate() {
        Fields.within(form.shown())
                .filter(TextBox.class::isInstance)
                .map(TextBox.class::cast)
                .forEach(TextBox::translate);
    }

    /// Adds what was typed before the two versions were shown to my version.
    void save() {
        var mine = form.revision();
        if (both == null) write(mine, false);
        else if (!both.conflict().mine().equals(mine)) show(both.conflict().with(mine));
    }

    /// A redraw is not a user's change, so it adds no undo step.
    private void write(R mine, boolean redraw) {
        var before = store.read();
        if (!mine.equals(before) && !stored(mine)) return;
        if (!mine.equals(before) && !redraw) earlier.push(before);
        if (redraw) draw();
        form.accept();
        saved.saved(!earlier.isEmpty(), marked());
        written.run();
    }

    private void draw() {
        removeAll();
        both = null;
        form = drawing.apply(store.read());
        add(form.shown());
    }

    private long marked() {
        return Fields.within(form.shown())
                .filter(field -> field instanceof HasValidation checked && checked.isInvalid())
                .count();
    }

    private boolean stored(R mine) {
        try {
            store.write(mine);
            return true;
        } catch (ChangedMeanwhile faster) {
            meet(mine);
        } catch (PlanObstructed refused) {
            refuse(refused.obstacles().getFirst());
        } catch (RuntimeException failed) {
            saved.notSaved();
            throw failed;
        }
        return false;
    }

    private void refuse(Obstacle obstacle) {
        saved.notSaved();
        form.refuse(obstacle);
        if (both != null) both.refuse(obstacle);
    }

    private void takeBack() {
        var last = earlier.poll();
        if (last != null) write(last, true);
    }

    private void choose(R chosen) {
        write(chosen, true);
        if (both == null) form.shown().getElement().callJsFunction("focus");
    }

    private void meet(R mine) {
        var conflict = store.meet(mine);
        earlier.clear();
        if (conflict.places().isEmpty()) write(mine, true);
        else show(conflict);
    }

    /// The form stays behind the two versions until one is chosen for every place.
    private void show(Conflict<R> conflict) {
        saved.notSaved();
        removeAll();
        form.shown().addClassName("set-aside");
        both = new ConflictView<>(words, labels, store.lastWriter(), conflict, this::choose);
        add(both, form.shown());
        both.focus();
    }
}
