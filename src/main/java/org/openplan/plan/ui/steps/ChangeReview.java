package org.openplan.plan.ui.steps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openplan.design.HtmlElement;
import org.openplan.language.Messages;
import org.openplan.plan.StepChange;
import org.openplan.plan.StepsRefused;

/// The last look before many steps are changed: each with what it has and what it gets, those that stay as they are,
/// and those that cannot be changed like this and are left out.
class ChangeReview extends Section {

    private record LeftOut(StepRow row, StepsRefused.Reason reason) {}

    private final Messages words;
    private final StepChange change;
    private final H2 title;

    ChangeReview(
            Messages words,
            StepChange change,
            List<StepRow> chosen,
            Consumer<List<StepRow>> carryOut,
            Runnable giveUp) {
        this.words = words;
        this.change = change;
        var leftOut = new ArrayList<LeftOut>();
        var possible = new ArrayList<StepRow>();
        for (var row : chosen)
            change.obstacle(row.step())
                    .ifPresentOrElse(reason -> leftOut.add(new LeftOut(row, reason)), () -> possible.add(row));
        var changed = possible.stream()
                .filter(row -> !change.of(row.step()).equals(row.step()))
                .toList();
        int same = possible.size() - changed.size();
        title = new H2(say("title", changed.size()));
        title.getElement().setAttribute("tabindex", "-1");
        addClassName("change-review");
        add(title);
        if (!changed.isEmpty()) add(table(changed));
        if (same > 0) add(new Paragraph(say("same", same)));
        if (!leftOut.isEmpty()) add(new H3(say("leftOut", leftOut.size())), list(leftOut));
        add(tools(changed, carryOut, giveUp));
    }

    /// Plain HTML, so that a row costs nothing on the server.
    private Div table(List<StepRow> changed) {
        var head = HtmlElement.of("tr", head("step"), head("was"), head("becomes"));
        var body = new HtmlElement("tbody");
        for (var row : changed) body.has(line(row));
        var table = HtmlElement.of("table", HtmlElement.of("thead", head), body);
        var shown = new Div();
        shown.addClassName("change-table");
        shown.getElement().setProperty("innerHTML", table.getElement().getOuterHTML());
        return shown;
    }

    private HtmlElement head(String key) {
        return HtmlElement.of("th", say(key)).with("scope", "col");
    }

    private HtmlElement line(StepRow row) {
        return HtmlElement.of(
                "tr",
                HtmlElement.of("th", row.name(words)).with("scope", "row"),
                HtmlElement.of("td", was(row)).named("was"),
                HtmlElement.of("td", becomes(row)).named("is"));
    }

    private String was(StepRow row) {
        return switch (change) {
            case StepChange.InCharge _ -> row.inCharge(words);
            case StepChange.Withdrawal _ -> row.status();
            default -> StepRow.period(row.step(), words);
        };
    }

    private String becomes(StepRow row) {
        return switch (change) {
            case StepChange.InCharge(var name) -> name == null ? say("ofMeasure") : name;
            case StepChange.Withdrawal(var withdrawn) -> say(withdrawn ? "withdrawn" : "resumed");
            default -> StepRow.period(change.of(row.step()), words);
        };
    }

    private UnorderedList list(List<LeftOut> leftOut) {
        var list = new UnorderedList();
        for (var one : leftOut)
            list.add(new ListItem(words.say(
                    "plan.ChangeReview.because",
                    one.row().name(words),
                    words.say("plan.StepsRefused." + one.reason()))));
        return list;
    }

    private Div tools(List<StepRow> changed, Consumer<List<StepRow>> carryOut, Runnable giveUp) {
        var back = new Button(say("back"), click -> giveUp.run());
        var tools = new Div();
        if (!changed.isEmpty()) {
            var act = new Button(say("act", changed.size()), click -> carryOut.accept(changed));
            act.addThemeVariants(ButtonVariant.PRIMARY);
            act.setDisableOnClick(true); // a double click changes once
            tools.add(act);
        }
        tools.add(back);
        tools.addClassName("form-tools");
        return tools;
    }

    void focus() {
        title.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
    }

    private String say(String key, Object... values) {
        return words.say("plan.ChangeReview." + key, values);
    }
}
