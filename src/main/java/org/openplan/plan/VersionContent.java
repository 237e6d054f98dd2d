package org.openplan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplan.document.Completion;
import org.openplan.document.LastingId;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.PlanDocument.Step;

/// The content of a plan after a later version is accepted: continued parts keep their ids, new parts get their own,
/// and parts of an adopted plan that are missing in the version come last.
final class VersionContent {

    private final LaterVersion version;
    private final List<Measure> arrived;

    VersionContent(LaterVersion version) {
        this.version = version;
        this.arrived = parts(
                version.measures(),
                version.existing().measures(),
                version.incoming().measures(),
                Measure::id,
                this::updated,
                VersionContent::fresh);
    }

    PlanRevision texts() {
        var before = version.existing();
        var now = version.incoming();
        var languages = new LinkedHashSet<>(before.languages());
        languages.addAll(now.languages());
        return new PlanRevision(
                PartUpdate.text(before.title(), now.title()),
                List.copyOf(languages),
                PartUpdate.of(before.period(), now.period()),
                parts(
                        version.sections(),
                        before.sections(),
                        now.sections(),
                        Section::id,
                        PartUpdate::of,
                        section -> Section.of(section.title(), section.text())));
    }

    /// In plan order, those of the version first; their numbers are distinct.
    List<Measure> measures() {
        var numbers =
                MeasureNumbers.settled(arrived.stream().map(Measure::number).toList());
        return IntStream.range(0, arrived.size())
                .mapToObj(at -> arrived.get(at).withNumber(numbers.get(at)))
                .toList();
    }

    /// The incoming version with permanent ids but its own numbers, because the findings of
    /// the import refer to those numbers.
    PlanDocument identified() {
        return version.incoming().withMeasures(arrived);
    }

    private Measure updated(Measure before, Measure now) {
        var steps =
                parts(version.steps(now), before.steps(), now.steps(), Step::id, PartUpdate::of, VersionContent::fresh);
        return PartUpdate.of(before, now)
                .with()
                .steps(numbered(steps, now.steps().size()))
                .indicators(parts(
                        version.indicators(now),
                        before.indicators(),
                        now.indicators(),
                        Indicator::id,
                        PartUpdate::of,
                        VersionContent::fresh))
                .build();
    }

    private <T> List<T> parts(
            PartMatches matches,
            List<T> before,
            List<T> now,
            Function<T, UUID> id,
            BinaryOperator<T> update,
            UnaryOperator<T> fresh) {
        var known = before.stream().collect(Collectors.toMap(id, Function.identity()));
        var all = new ArrayList<T>();
        for (int i = 0; i < now.size(); i++) {
            var part = now.get(i);
            all.add(matches.continued(matches.all().get(i))
                    .flatMap(former -> Optional.ofNullable(known.get(former)))
                    .map(continued -> update.apply(continued, part))
                    .orElseGet(() -> fresh.apply(part)));
        }
        if (!version.removesMissing())
            for (var gone : matches.missing()) all.add(Objects.requireNonNull(known.get(gone)));
        return all;
    }

    /// A remaining step loses its number if the version has given that number to another step.
    private static List<Step> numbered(List<Step> steps, int arrived) {
        Set<String> taken =
                steps.stream().limit(arrived).map(Step::number).collect(Collectors.toCollection(HashSet::new));
        var staying = new ArrayList<Step>();
        for (var step : steps.subList(arrived, steps.size())) {
            var number = step.number();
            for (int next = steps.size(); !taken.add(number); next++) number = String.valueOf(next);
            staying.add(step.withNumber(number));
        }
        return Stream.concat(steps.stream().limit(arrived), staying.stream()).toList();
    }

    /// A new step gets its own id and has no reports.
    private static Step fresh(Step step) {
        return step.with()
                .id(LastingId.next())
                .completion(Completion.NO_EVIDENCE)
                .reports(List.of())
                .build();
    }

    private static Indicator fresh(Indicator indicator) {
        return indicator.withId(LastingId.next());
    }

    private static Measure fresh(Measure measure) {
        return measure.with()
                .id(LastingId.next())
                .steps(measure.steps().stream().map(VersionContent::fresh).toList())
                .indicators(
                        measure.indicators().stream().map(VersionContent::fresh).toList())
                .build();
    }
}
