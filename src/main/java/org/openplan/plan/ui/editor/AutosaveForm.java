package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.UnsavedText;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.language.Messages;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.Conflict;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PlanObstructed;

/// A form that saves every change at once, offers undo, and never overwrites changes of other users.
class AutosaveForm<R> extends Div {

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
    private final ItemStore<R> store;
    private final Function<R, Form<R>> drawing;
    private final Runnable written;
    private final UnsavedText unsaved;
    private final SaveStatus saved;
    private final Deque<R> earlier = new ArrayDeque<>();
    private List<Component> besides = List.of();
    private Form<R> form;
    private @Nullable ConflictView<R> both;

    /// `written` is called after each change.
    AutosaveForm(Messages words, ItemStore<R> store, Function<R, Form<R>> drawing, Runnable written) {
        this.words = words;
        this.store = store;
        this.drawing = drawing;
        this.written = written;
        this.unsaved = new UnsavedText(this, store.item());
        this.saved = new SaveStatus(words, unsaved, this::takeBack);
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        form = drawing.apply(store.read());
        add(form.shown());
    }

    SaveStatus saved() {
        return saved;
    }

    /// Goes on with what was left unsaved: two versions to choose between, or texts that the browser kept.
    AutosaveForm<R> resume() {
        var undecided = UndecidedConflicts.<R>of(store.item());
        if (undecided != null) meet(undecided.against(store.read()));
        unsaved.find(this::restore);
        unsaved.whenKept(this::confirm);
        return this;
    }

    /// Actions that are not offered while two versions are on the screen.
    void besides(Component... actions) {
        besides = Stream.of(actions).filter(Component::isVisible).toList();
        besides.forEach(action -> action.setVisible(both == null));
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

    /// Puts texts back into the form that were not saved; saves them unless their places were changed meanwhile.
    void restore(List<Typed> texts) {
        if (both != null) return;
        var restored = RestoredRevision.of(store, texts);
        var places = store.compare(store.read(), restored.mine()).places();
        if (!places.isEmpty()) {
            draw(restored.mine());
            if (restored.before().equals(store.read())) save();
            else show(store.compare(restored.before(), restored.mine()));
        }
        if (both == null && form.revision().equals(store.read()))
            unsaved.saved(texts.stream().filter(text -> !restored.lost().contains(text)));
        if (!places.isEmpty() || !restored.lost().isEmpty())
            addComponentAsFirst(new RestoredNote(words, places, restored.lost(), unsaved::decided));
    }

    /// Tells the browser which of the texts that it still keeps are saved by now.
    private void confirm(List<Typed> texts) {
        var standing = store.read();
        var stored = texts.stream()
                .filter(typed -> store.text(standing, typed.place())
                        .filter(text -> text.strip().equals(typed.value().strip()))
                        .isPresent())
                .toList();
        if (!stored.isEmpty()) unsaved.saved(stored.stream());
    }

    /// A redraw is not a user's change, so it adds no undo step.
    private void write(R mine, boolean redraw) {
        var before = store.read();
        if (!mine.equals(before) && !stored(mine)) return;
        if (!mine.equals(before) && !redraw) earlier.push(before);
        unsaved.saved();
        if (redraw) draw(store.read());
        form.accept();
        saved.saved(!earlier.isEmpty(), marked());
        written.run();
    }

    private void draw(R shown) {
        removeAll();
        unsaved.redrawn();
        both = null;
        besides.forEach(action -> action.setVisible(true));
        form = drawing.apply(shown);
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
            earlier.clear();
            meet(store.meet(mine));
        } catch (PlanObstructed refused) {
            refuse(refused.obstacles().getFirst());
        } catch (RuntimeException failed) {
            saved.notSaved();
            unsaved.refused();
            throw failed;
        }
        return false;
    }

    private void refuse(Obstacle obstacle) {
        saved.notSaved();
        unsaved.refused();
        form.refuse(obstacle);
        if (both != null) both.refuse(obstacle);
    }

    private void takeBack() {
        var last = earlier.poll();
        if (last != null) write(last, true);
    }

    private void choose(R chosen) {
        write(chosen, true);
        if (both != null) return;
        UndecidedConflicts.remove(store.item());
        unsaved.decided();
        form.shown().getElement().callJsFunction("focus");
    }

    private void meet(Conflict<R> conflict) {
        if (!conflict.places().isEmpty()) show(conflict);
        else {
            UndecidedConflicts.remove(store.item());
            write(conflict.mine(), true);
        }
    }

    /// The form stays behind the two versions until one is chosen for every place; until then they also wait for a
    /// person who leaves the screen.
    private void show(Conflict<R> conflict) {
        saved.notSaved();
        unsaved.refused();
        UndecidedConflicts.put(store.item(), conflict);
        removeAll();
        besides.forEach(action -> action.setVisible(false));
        form.shown().addClassName("set-aside");
        both = new ConflictView<>(words, store.lastWriter(), conflict, this::choose);
        add(both, form.shown());
        both.focus();
    }
}
