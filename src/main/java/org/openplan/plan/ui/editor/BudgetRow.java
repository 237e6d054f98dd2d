package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.design.UnsavedText;
import org.openplan.document.DocumentList;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanYears;
import org.openplan.document.Text;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.ui.editor.RowList.Entries;

/// Money of one year: planned amount, amount spent and on what, currency and source.
final class BudgetRow {

    private static final BudgetLine NOTHING = new BudgetLine(null, null, null, null, null);

    private BudgetRow() {}

    static FormPart<MeasureRevision> part(ListParts lists, Measure shown) {
        var editing = lists.editing();
        var entries = new Entries<BudgetLine>(
                line -> of(editing, line),
                (line, place) -> summary(editing, line, place),
                before -> next(before, lists.choices().currency()),
                NOTHING::equals);
        return lists.part(DocumentList.BUDGET, entries, shown.budget(), Measure::withBudget);
    }

    private static CollapsedSummary summary(EditorContext editing, BudgetLine line, int place) {
        var currency = Objects.requireNonNullElse(line.currency(), "");
        return CollapsedSummary.of(
                editing,
                DocumentList.BUDGET,
                place,
                line.year() == null ? "" : String.valueOf(line.year()),
                line.amount() == null ? "" : editing.words().money(line.amount(), currency),
                Objects.requireNonNullElse(line.source(), ""));
    }

    /// A new line uses the currency of the previous line.
    private static BudgetLine next(List<BudgetLine> before, @Nullable String otherwise) {
        var currency = before.isEmpty() ? null : before.getLast().currency();
        return new BudgetLine(null, null, currency == null ? otherwise : currency, null, null);
    }

    private static Row<BudgetLine> of(EditorContext editing, BudgetLine shown) {
        var year = UnsavedText.watch(new IntegerField(editing.say("budget.year")), "year");
        year.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(Fields.noNumber(editing)));
        year.setValue(shown.year());
        var amount = Fields.number(editing, "budget.amount", shown.amount());
        var currency = UnsavedText.watch(new TextField(editing.say("budget.currency")), "currency");
        currency.setValue(Objects.requireNonNullElse(shown.currency(), ""));
        currency.addClassName("short");
        var source = Fields.text(editing, "budget.source", shown.source());
        var spent = Fields.number(editing, "budget.spent", shown.spent());
        var covers = new TextBox(editing, "budget.covers").with(Objects.requireNonNullElse(shown.covers(), Text.NONE));
        var inYear = editing.keep(year, PlanYears::hold, editing.say("budget.yearWrong"));
        var negative = editing.say("budget.negative");
        var planned = editing.keep(amount, BudgetRow::isSum, negative);
        var code = editing.keep(currency, BudgetRow::isCurrency, editing.say("budget.currencyWrong"));
        var paid = editing.keep(spent, BudgetRow::isSum, negative);
        return new Row<>(
                Fields.line(year, amount, currency, source, spent, covers),
                () -> new BudgetLine(
                        inYear.get(),
                        planned.get(),
                        code(code.get()),
                        Fields.orNull(source.getValue()),
                        paid.get(),
                        covers.text().isEmpty() ? null : covers.text()));
    }

    private static boolean isSum(@Nullable BigDecimal typed) {
        return typed == null || typed.signum() >= 0;
    }

    private static boolean isCurrency(String typed) {
        var code = code(typed);
        return code == null
                || Currency.availableCurrencies()
                        .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    private static @Nullable String code(@Nullable String typed) {
        var code = Fields.orNull(typed);
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }
}
