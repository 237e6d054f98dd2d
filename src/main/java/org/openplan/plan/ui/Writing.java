package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Words;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.Conflict;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PlanObstructed;

/// A form whose every change is saved at once, can be taken back, and never overwrites what somebody else has written.
class Writing<R> extends Div {

    /// Where the thing written is kept.
    interface Store<R> {

        /// As it was read or written last.
        R read();

        /// Refused with `PlanObstructed`, or with `ChangedMeanwhile` when somebody else was faster.
        void write(R mine);

        /// Reads what stands there by now, and in which places mine differs.
        Conflict<R> meet(R mine);

        @Nullable
        String lastWriter();
    }

    /// A form on the screen: what stands in it, and how it says that something cannot be saved.
    record Form<R>(Component shown, Supplier<R> value, Consumer<Obstacle> refuse, Runnable accept) {}

    private final Words words;
    private final String labels;
    private final Store<R> store;
    private final Function<R, Form<R>> drawing;
    private final Runnable written;
    private final SavedWord saved;
    private final Deque<R> earlier = new ArrayDeque<>();
    private @Nullable Form<R> form;
    private @Nullable BothVersions<R> both;

    /// `labels` names the words of the fields; `written` is told after each change.
    Writing(Words words, String labels, Store<R> store, Function<R, Form<R>> drawing, Runnable written) {
        this.words = words;
        this.labels = labels;
        this.store = store;
        this.drawing = drawing;
        this.written = written;
        this.saved = new SavedWord(words, this::takeBack);
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        show(store.read());
    }

    SavedWord saved() {
        return saved;
    }

    /// Draws the form anew around what stands in it; two versions to choose from stay.
    void redraw() {
        if (form != null) show(form.value().get());
    }

    void save() {
        if (form != null) write(form.value().get(), false);
    }

    private void show(R revision) {
        removeAll();
        both = null;
        form = drawing.apply(revision);
        add(form.shown());
    }

    /// What is drawn anew was not typed, so there is nothing to take back.
    private void write(R mine, boolean redraw) {
        var before = store.read();
        if (!mine.equals(before) && !stored(mine)) return;
        if (!mine.equals(before) && !redraw) earlier.push(before);
        if (redraw) show(store.read());
        if (form != null) form.accept().run();
        saved.saved(!earlier.isEmpty());
        written.run();
    }

    private boolean stored(R mine) {
        try {
            store.write(mine);
            return true;
        } catch (ChangedMeanwhile faster) {
            showBoth(mine);
        } catch (PlanObstructed refused) {
            refuse(refused.obstacles().getFirst());
        }
        return false;
    }

    private void refuse(Obstacle obstacle) {
        saved.notSaved();
        if (form != null) form.refuse().accept(obstacle);
        if (both != null) both.refuse(obstacle);
    }

    private void takeBack() {
        var last = earlier.poll();
        if (last != null) write(last, true);
    }

    /// The form gives way to the two versions until one is chosen in every place.
    private void showBoth(R mine) {
        var conflict = store.meet(mine);
        earlier.clear();
        if (conflict.places().isEmpty()) {
            write(mine, true);
            return;
        }
        saved.notSaved();
        removeAll();
        form = null;
        both = new BothVersions<>(words, labels, store.lastWriter(), conflict, chosen -> write(chosen, true));
        add(both);
        both.scrollIntoView();
    }
}
