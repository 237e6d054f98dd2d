package org.openplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the browser is told; see `UnsavedTextScriptJourney` for what it makes of it.
@ViewPackages(packages = "org.openplan.design")
class UnsavedTextTests extends BrowserlessTest {

    private final TextField number = UnsavedText.watch(new TextField(), "number");
    private final Div form = new Div(number);
    private final UnsavedText unsaved = new UnsavedText(form, "measure/1");

    @BeforeEach
    void open() {
        told();
        number.setValue("3");
        unsaved.saved();
        assertThat(told()).containsExactly(saysThree());
    }

    @Test
    void whatIsSavedIsToldOnce() {
        unsaved.saved();

        assertThat(told()).containsExactly("[measure/1, {}]");
    }

    @Test
    void afterARefusalTheSameTextIsToldAgain() {
        number.setValue("5");
        unsaved.refused();
        number.setValue("3");
        told();
        unsaved.saved();

        assertThat(told()).containsExactly(saysThree());
    }

    @Test
    void afterAMistakeTheSameTextIsToldAgain() {
        number.setInvalid(true);
        unsaved.saved();
        assertThat(told()).containsExactly("[measure/1, {}]");
        number.setInvalid(false);
        unsaved.saved();

        assertThat(told()).containsExactly(saysThree());
    }

    @Test
    void aListIsForgottenByItsWholePlace() {
        var list = new Div();
        var entry = new Div(list);
        UnsavedText.part(entry, "indicators.one");
        form.add(entry);
        UnsavedText.forget(list, "targets");

        assertThat(told()).containsExactly("[measure/1, indicators.one.targets]");
    }

    private static String saysThree() {
        return "[measure/1, {number=" + "3".hashCode() + "}]";
    }

    private static List<String> told() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getParameters().toString())
                .toList();
    }
}
