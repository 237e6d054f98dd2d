package org.openplan.plan.ui.editor;

import java.util.List;
import java.util.UUID;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.plan.CheckedMeasure;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanId;

/// What the editor shows of a plan around the form: its measures, and how many findings each of them has. It is held as
/// long as the screen is open, so of all texts it has the titles only.
record PlanContents(PlanId id, String slug, String title, List<Entry> measures) {

    /// A measure in the outline.
    record Entry(UUID id, String number, String title, int findings) {}

    static PlanContents of(PlanDetails plan, Messages words) {
        var document = plan.document();
        return new PlanContents(
                plan.id(),
                document.slug(),
                words.read(document.title()),
                document.measures().stream()
                        .map(measure -> entry(measure, plan.findingsOf(measure).size(), words))
                        .toList());
    }

    /// The same after a change to one measure.
    PlanContents with(CheckedMeasure written, Messages words) {
        var entry = entry(written.measure(), written.findings().size(), words);
        return new PlanContents(
                id,
                slug,
                title,
                measures.stream()
                        .map(before -> before.id().equals(entry.id()) ? entry : before)
                        .toList());
    }

    /// The same after a change to the plan's own texts.
    PlanContents with(PlanDocument texts, Messages words) {
        return new PlanContents(id, texts.slug(), words.read(texts.title()), measures);
    }

    private static Entry entry(PlanDocument.Measure measure, int findings, Messages words) {
        var title = words.read(measure.title());
        return new Entry(
                measure.id(), measure.number(), title.isEmpty() ? words.say("plan.Outline.untitled") : title, findings);
    }
}
