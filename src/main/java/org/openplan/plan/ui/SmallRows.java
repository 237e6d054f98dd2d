package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.design.DayField;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.Text;

/// The entries of a measure that fit on one line: participants, money, links.
final class SmallRows {

    private SmallRows() {}

    static Participant participant() {
        return new Participant("", ParticipantKind.PUBLIC_BODY);
    }

    static Row<Participant> participant(Editing editing, Participant shown) {
        var name = text(editing, "participant.name", shown.name());
        var kind = editing.watch(new Select<ParticipantKind>());
        kind.setLabel(editing.say("participant.kind"));
        kind.setItems(ParticipantKind.values());
        kind.setItemLabelGenerator(editing.words()::say);
        kind.setValue(shown.kind());
        return new Row<>(
                line(name, kind),
                () -> new Participant(
                        name.getValue().strip(), Objects.requireNonNullElse(kind.getValue(), ParticipantKind.OTHER)));
    }

    static BudgetLine budgetLine() {
        return new BudgetLine(null, null, "RSD", null, null);
    }

    static Row<BudgetLine> budgetLine(Editing editing, BudgetLine shown) {
        var year = editing.watch(new IntegerField(editing.say("budget.year")));
        year.setValue(shown.year());
        var amount = money(editing, "budget.amount");
        amount.setValue(shown.amount());
        var currency = text(editing, "budget.currency", shown.currency());
        currency.setPattern("[A-Za-z]{3}");
        currency.setMaxLength(3);
        var source = text(editing, "budget.source", shown.source());
        var spent = money(editing, "budget.spent");
        spent.setValue(shown.spent());
        return new Row<>(
                line(year, amount, currency, source, spent),
                () -> new BudgetLine(
                        year.getValue(), amount.getValue(), upper(orNull(currency)), orNull(source), spent.getValue()));
    }

    static boolean isBlank(BudgetLine line) {
        return line.year() == null && line.amount() == null && line.source() == null && line.spent() == null;
    }

    static Link link() {
        return new Link(Text.NONE, null);
    }

    static Row<Link> link(Editing editing, Link shown) {
        var title =
                text(editing, "link.title", shown.title().in(editing.language()).orElse(""));
        var url = text(editing, "link.url", shown.url());
        url.setPattern("https?://.+");
        return new Row<>(
                line(title, url),
                () -> new Link(shown.title().with(editing.language(), title.getValue()), orNull(url)));
    }

    static boolean isBlank(Link link) {
        return link.title().isEmpty() && link.url() == null;
    }

    static TextField text(Editing editing, String name, @Nullable String shown) {
        var field = editing.watch(new TextField(editing.say(name)));
        field.setValue(Objects.requireNonNullElse(shown, ""));
        return field;
    }

    static DayField day(Editing editing, String name, @Nullable LocalDate shown) {
        var field = new DayField(editing.words(), editing.say(name));
        field.setValue(shown);
        return editing.watch(field);
    }

    static @Nullable String orNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static @Nullable String upper(@Nullable String code) {
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    private static BigDecimalField money(Editing editing, String name) {
        return editing.watch(new BigDecimalField(editing.say(name)));
    }

    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("side-by-side");
        return row;
    }

    private static Div line(Component... fields) {
        var line = row(fields);
        line.addClassName("entry");
        return line;
    }
}
