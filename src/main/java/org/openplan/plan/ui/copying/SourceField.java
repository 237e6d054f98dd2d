package org.openplan.plan.ui.copying;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openplan.language.Messages;
import org.openplan.language.Spelling;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.plan.MeasureSource;
import org.openplan.plan.SourcePlan;
import org.openplan.tenancy.Tenancy;

/// Chooses the plan to copy from: first the municipality, then one of its plans.
class SourceField extends Div {

    private final Messages words;
    private final Municipalities municipalities;
    private final Function<String, List<SourcePlan>> plansOf;
    private final ComboBox<Municipality> town = new ComboBox<>();
    private final Select<SourcePlan> plan = new Select<>();
    private final Paragraph nothing = new Paragraph();

    SourceField(
            Messages words,
            Municipalities municipalities,
            Function<String, List<SourcePlan>> plansOf,
            Consumer<Optional<MeasureSource>> chosen) {
        this.words = words;
        this.municipalities = municipalities;
        this.plansOf = plansOf;
        town.setLabel(say("town"));
        town.setHelperText(say("townHelp"));
        town.setItems(this::found);
        town.setItemLabelGenerator(this::name);
        town.addValueChangeListener(change -> showPlans());
        plan.setLabel(say("plan"));
        plan.setItemLabelGenerator(one -> one == null ? "" : words.read(one.title()));
        plan.addValueChangeListener(
                change -> chosen.accept(Optional.ofNullable(change.getValue()).map(SourcePlan::source)));
        nothing.getElement().setAttribute("role", "status");
        var fields = new Div(town, plan);
        fields.addClassName("side-by-side");
        addClassName("plan-form");
        add(fields, nothing);
    }

    /// With the municipality's own plans.
    void begin() {
        municipalities.find(Tenancy.current()).ifPresent(town::setValue);
    }

    private void showPlans() {
        var here = town.getValue();
        var found = here == null ? List.<SourcePlan>of() : plansOf.apply(here.slug());
        plan.setItems(found);
        plan.setVisible(!found.isEmpty());
        nothing.setText(here == null || !found.isEmpty() ? "" : nothingOf(here));
        if (found.size() == 1) plan.setValue(found.getFirst());
    }

    private String nothingOf(Municipality here) {
        return here.slug().equals(Tenancy.current()) ? say("noOther") : say("nonePublished", name(here));
    }

    /// A name is found in either script and without accents.
    private Stream<Municipality> found(Query<Municipality, String> query) {
        var typed = Spelling.fold(query.getFilter().orElse(""));
        return municipalities.all().stream()
                .filter(one -> one.kind() != Municipality.Kind.NATIONAL_BODY)
                .filter(one -> Spelling.fold(name(one)).contains(typed))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private String name(Municipality municipality) {
        return municipality.name(words.tag());
    }

    private String say(String key, Object... values) {
        return words.say("plan.SourceField." + key, values);
    }
}
