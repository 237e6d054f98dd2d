package org.openplan.plan.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openplan.language.Translations;
import org.openplan.plan.Conflict;
import org.openplan.plan.Obstacle;

class AutosaveFormTests {

    private final TextField field = new TextField();
    private final Shelf shelf = new Shelf();
    private final AutosaveForm<String> writing =
            new AutosaveForm<>(new Translations().in("en"), shelf, text -> new OneField(field), () -> {});

    @Test
    void whatFailsToBeSavedIsNotSaidToBeAndStaysInTheField() {
        field.setValue("First");
        writing.save();
        assertThat(said()).isEqualTo("Saved");
        shelf.broken = true;
        field.setValue("Second");
        assertThatThrownBy(writing::save).isInstanceOf(IllegalStateException.class);
        assertThat(said()).isEqualTo("Not saved yet");
        assertThat(field.getValue()).isEqualTo("Second");
        shelf.broken = false;
        writing.save();
        assertThat(said()).isEqualTo("Saved");
        assertThat(shelf.read()).isEqualTo("Second");
    }

    private String said() {
        return writing.saved().getElement().getChild(0).getChild(0).getText();
    }

    private record OneField(TextField shown) implements AutosaveForm.Form<String> {

        @Override
        public String revision() {
            return shown.getValue();
        }

        @Override
        public void refuse(Obstacle obstacle) {
            throw new AssertionError(obstacle);
        }

        @Override
        public void accept() {}
    }

    /// A store whose disk can go away.
    private static class Shelf implements ItemStore<String> {

        private String text = "";
        private boolean broken;

        @Override
        public String read() {
            return text;
        }

        @Override
        public void write(String mine) {
            if (broken) throw new IllegalStateException("The disk is full");
            text = mine;
        }

        @Override
        public String item() {
            return "text";
        }

        @Override
        public Conflict<String> compare(String before, String mine) {
            throw new AssertionError("Nobody else writes here");
        }

        @Override
        public Optional<String> text(String revision, String place) {
            return Optional.of(revision);
        }

        @Override
        public Optional<String> withText(String revision, String place, String text) {
            return Optional.of(text);
        }

        @Override
        public Conflict<String> meet(String mine) {
            throw new AssertionError("Nobody else writes here");
        }

        @Override
        public @Nullable String lastWriter() {
            return null;
        }
    }
}
