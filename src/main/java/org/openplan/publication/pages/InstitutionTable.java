package org.openplan.publication.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.design.HtmlElement;
import org.openplan.document.Progress;
import org.openplan.document.StepProgress;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The institutions, the measures and steps each is responsible for, and their states.
final class InstitutionTable extends HtmlElement {

    private static final int MOST = 40;

    /// The most measure numbers shown for one institution.
    private static final int MANY = 12;

    private final Messages messages;
    private final TextReader reading;

    private static final class Share {
        final LinkedHashSet<String> measures = new LinkedHashSet<>();
        final List<StepProgress> steps = new ArrayList<>();
    }

    InstitutionTable(Messages messages, TextReader reading, Progress plan) {
        super("table");
        this.messages = messages;
        this.reading = reading;
        named("tbl");
        has(HtmlElement.of(
                "thead",
                HtmlElement.of(
                        "tr",
                        heading("institution"),
                        heading("measures"),
                        heading("complete").named("n"),
                        heading("late").named("n"))));
        var rows = new HtmlElement("tbody");
        var shares = shares(plan);
        shares.entrySet().stream().limit(MOST).forEach(entry -> rows.has(row(entry.getKey(), entry.getValue())));
        if (shares.size() > MOST) rows.has(rest(shares.size() - MOST));
        has(rows);
    }

    private Map<Optional<String>, Share> shares(Progress plan) {
        var shares = new LinkedHashMap<Optional<String>, Share>();
        for (var measure : plan.measures()) {
            var responsible = measure.measure().responsible().institution();
            share(shares, responsible).measures.add(measure.measure().number());
            for (var step : measure.steps()) {
                var own = step.step().institution();
                var share = share(shares, own == null ? responsible : own);
                share.measures.add(measure.measure().number());
                share.steps.add(step);
            }
        }
        return shares;
    }

    private static Share share(Map<Optional<String>, Share> shares, @Nullable String institution) {
        var name = Optional.ofNullable(institution).filter(written -> !written.isBlank());
        return shares.computeIfAbsent(name, _ -> new Share());
    }

    private HtmlElement row(Optional<String> institution, Share share) {
        long complete = share.steps.stream().filter(StepProgress::complete).count();
        long late = share.steps.stream().filter(StepProgress::late).count();
        return HtmlElement.of(
                "tr",
                institution
                        .map(name -> TextElements.into(new HtmlElement("th"), reading.sayName(name)))
                        .orElseGet(() -> HtmlElement.of("th", say("nobody")))
                        .with("scope", "row"),
                HtmlElement.of("td", measures(share)),
                HtmlElement.of("td", say("of", complete, share.steps.size())).named("n"),
                HtmlElement.of("td", messages.number(late)).named("n"));
    }

    private String measures(Share share) {
        int measures = share.measures.size();
        return measures > MANY ? say("many", measures) : String.join(", ", share.measures);
    }

    private HtmlElement rest(int institutions) {
        return HtmlElement.of(
                "tr", HtmlElement.of("td", say("more", institutions)).with("colspan", "4"));
    }

    private HtmlElement heading(String key) {
        return HtmlElement.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return messages.say("publication.InstitutionTable." + key, values);
    }
}
