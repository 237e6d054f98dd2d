package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.openplan.cocreation.ContributedMeasure;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.QueueFilter;
import org.openplan.cocreation.QueueScope;
import org.openplan.language.Messages;

/// The choices above the queue: state, measure, kind and author.
class QueueFilters extends Composite<Div> {

    private final Messages words;
    private final Select<QueueScope> scope = new Select<>();
    private final ComboBox<ContributedMeasure> measure = new ComboBox<>();
    private final Select<ContributionKind> kind = new Select<>();
    private final ComboBox<String> author = new ComboBox<>();

    QueueFilters(Messages words, Consumer<QueueFilter> chosen) {
        this.words = words;
        scope.setLabel(say("scope"));
        scope.setItems(QueueScope.values());
        scope.setItemLabelGenerator(each -> words.say("cocreation.QueueScope." + each));
        measure.setLabel(say("measure"));
        measure.setItemLabelGenerator(this::called);
        measure.setClearButtonVisible(true);
        kind.setLabel(say("kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(say("allKinds"));
        kind.setItemLabelGenerator(each -> each == null ? say("allKinds") : words.say(ContributionWords.key(each)));
        kind.setItems(ContributionKind.values());
        author.setLabel(say("author"));
        author.setClearButtonVisible(true);
        scope.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        measure.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        kind.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        author.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        getContent().add(scope, measure, kind, author);
        getContent().addClassName("filters");
    }

    /// A measure that is proposed has no number.
    private String called(ContributedMeasure each) {
        return each.number().isEmpty()
                ? say("proposed", each.title())
                : say("measureNumbered", each.number(), each.title());
    }

    private void tell(boolean isFromClient, Consumer<QueueFilter> chosen) {
        if (isFromClient) chosen.accept(filter());
    }

    private QueueFilter filter() {
        return new QueueFilter(
                scope.getValue(),
                measure.getOptionalValue().map(ContributedMeasure::measure).orElse(null),
                kind.getValue(),
                author.getOptionalValue().orElse(""));
    }

    void show(QueueFilter filter, List<ContributedMeasure> measures, List<String> authors) {
        measure.setItems(measures);
        author.setItems(authors);
        scope.setValue(filter.scope());
        kind.setValue(filter.kind());
        measure.setValue(measures.stream()
                .filter(one -> one.measure().equals(filter.measure()))
                .findFirst()
                .orElse(null));
        author.setValue(authors.contains(filter.author()) ? filter.author() : null);
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.QueueFilters." + key, values);
    }
}
