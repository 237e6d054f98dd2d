package org.openplan.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;

/// The editions of one plan up to the one shown, oldest first and never empty, and the progress of the plan on the day
/// it is shown for: today, or the day of a past edition.
public final class PlanHistory {

    /// The reason that an edition gives; empty if it gives none.
    public record GivenReason(int edition, Text text) {}

    private final List<PublicEdition> editions;
    private final ProgressDay on;
    private final Progress progress;

    public PlanHistory(List<PublicEdition> editions, ProgressDay on) {
        if (editions.isEmpty()) throw new IllegalArgumentException("A plan without an edition is not public.");
        this.editions = List.copyOf(editions);
        this.on = on;
        this.progress = Progress.of(document(), first().document(), on);
    }

    public List<PublicEdition> editions() {
        return editions;
    }

    public PublicEdition first() {
        return editions.getFirst();
    }

    public PublicEdition current() {
        return editions.getLast();
    }

    public PlanDocument document() {
        return current().document();
    }

    public ProgressDay on() {
        return on;
    }

    public Progress progress() {
        return progress;
    }

    public MeasureProgress progressOf(Measure measure) {
        return progress.measures().stream()
                .filter(known -> known.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    /// The history up to the previous edition, if there is one.
    public Optional<PlanHistory> previous() {
        return editions.size() < 2
                ? Optional.empty()
                : Optional.of(upTo(editions.get(editions.size() - 2).number()));
    }

    /// The history as it was when this edition was the newest, on the day of that edition.
    public PlanHistory upTo(int number) {
        var then =
                editions.stream().filter(edition -> edition.number() <= number).toList();
        return new PlanHistory(then, on.on(then.getLast().published()));
    }

    public Optional<Measure> measureAsPromised(Measure now) {
        return measure(first().document(), now.id());
    }

    public Optional<Step> stepAsPromised(Measure measure, Step now) {
        return measureAsPromised(measure).flatMap(promised -> step(promised, now.id()));
    }

    /// What the editions say about why this promise was moved, oldest first.
    public List<GivenReason> reasonsFor(MoveReason move) {
        return editions.stream()
                .flatMap(edition -> edition.reasons().stream()
                        .filter(reason -> reason.isAbout(move))
                        .map(reason -> new GivenReason(edition.number(), reason.text())))
                .toList();
    }

    /// What was last said about why this promise was moved, if anything was.
    public Optional<Text> lastReasonFor(MoveReason move) {
        return reasonsFor(move).reversed().stream()
                .map(GivenReason::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    public static Optional<Measure> measure(PlanDocument document, UUID id) {
        return document.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    static Optional<Step> step(Measure measure, UUID id) {
        return measure.steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
