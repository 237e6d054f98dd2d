package org.openplan.cocreation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.PolicyAreas;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.language.Messages;

/// The shorter fields of a proposed measure, each as a list of lines.
record ProposalLines(Messages words, String language) {

    List<String> of(MeasureField field, Measure measure) {
        return switch (field) {
            case PERIOD -> List.of(period(measure.period()));
            case RESPONSIBLE -> responsible(measure.responsible());
            case PARTICIPANTS ->
                measure.participants().stream()
                        .map(one -> pair(one.name(), words.say(one.kind())))
                        .toList();
            case VALUES ->
                measure.values().stream()
                        .map(one -> pair(words.say(one.value()), one.how().inOrFirst(language)))
                        .toList();
            case BUDGET -> measure.budget().stream().map(this::money).toList();
            case LINKS -> measure.links().stream().map(this::link).toList();
            case POLICY_AREAS ->
                measure.policyAreas().stream()
                        .map(code -> PolicyAreas.say(words, code).orElse(code))
                        .toList();
            case MARKS ->
                measure.marks().stream()
                        .map(code -> words.say("plan.MeasureEditor.mark." + code))
                        .toList();
            case SDG_TARGETS -> measure.sdgTargets();
            default -> List.of();
        };
    }

    private String period(Period period) {
        return Stream.of(period.start(), period.end())
                .filter(Objects::nonNull)
                .map(words::date)
                .collect(Collectors.joining(" – "));
    }

    private static List<String> responsible(Responsible responsible) {
        return Stream.of(responsible.institution(), responsible.person(), responsible.email(), responsible.phone())
                .filter(Objects::nonNull)
                .toList();
    }

    private String money(BudgetLine line) {
        var said = new ArrayList<@Nullable String>();
        var amount = line.amount();
        said.add(line.year() == null ? null : String.valueOf(line.year()));
        if (amount != null) said.add(words.number(amount) + " " + Objects.requireNonNullElse(line.currency(), ""));
        said.add(line.source());
        return said.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private String link(Link link) {
        return pair(link.title().inOrFirst(language), Objects.requireNonNullElse(link.url(), ""));
    }

    private String pair(String one, String other) {
        return other.isEmpty() ? one : words.say("cocreation.ProposalReading.pair", one, other);
    }
}
