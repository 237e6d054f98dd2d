package org.openplan.cocreation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.language.Translations;

/// What the browser kept of a form whose session had ended.
class RestoredFieldsTests {

    private final TextArea reason = new TextArea("Reason");
    private final List<Component> above = new ArrayList<>();
    private RestoredFields fields;

    @BeforeEach
    void aField() {
        reason.setValue("As saved");
        fields = new RestoredFields(new Translations().in("en"), Map.of("reason", reason), above::add);
    }

    @Test
    void aTextIsPutBackWhereItsFieldSaysWhatItSaidBefore() {
        assertThat(fields.put(List.of(new Typed("reason", "As typed", "As saved"))))
                .isTrue();

        assertThat(reason.getValue()).isEqualTo("As typed");
        assertThat(said()).contains("Reason", "typed earlier and did not save");
    }

    @Test
    void whereTheFieldChangedMeanwhileBothAreThere() {
        assertThat(fields.put(List.of(new Typed("reason", "As typed", "As it was long ago"))))
                .isFalse();

        assertThat(reason.getValue()).isEqualTo("As saved");
        assertThat(said()).contains("As typed", "has changed since");
    }

    @Test
    void aPlaceThatTheFormDoesNotHaveIsIgnored() {
        assertThat(fields.put(List.of(new Typed("elsewhere", "As typed", "As saved"))))
                .isFalse();
        assertThat(fields.put(List.of(new Typed("reason", "As saved", "")))).isFalse();
        assertThat(above).isEmpty();
    }

    private String said() {
        return above.getFirst().getElement().getTextRecursively();
    }
}
