package org.openplan.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.Text;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.file.Block;

/// The chapters of a plan outside its measures: a heading and the text under it.
public final class Sections {

    private static final class Draft {
        String title;
        final StringBuilder text = new StringBuilder();
        final Block.Cell heading;

        Draft(String title, Block.Cell heading) {
            this.title = title;
            this.heading = heading;
        }
    }

    private final PlacementLog placements;
    private final List<Draft> drafts = new ArrayList<>();

    public Sections(PlacementLog placements) {
        this.placements = placements;
    }

    public boolean isEmpty() {
        return drafts.isEmpty();
    }

    /// Whether the last heading has no text yet.
    public boolean endInHeading() {
        return !drafts.isEmpty() && drafts.getLast().text.isEmpty();
    }

    public void head(String title, Block.Cell cell) {
        drafts.add(new Draft(title, cell));
        placements.placed(cell, null, null, "sections", Certainty.CERTAIN);
    }

    /// Adds a paragraph under the last heading; one split by a page break is joined again.
    public void add(String text, Block.Cell cell) {
        if (drafts.isEmpty()) drafts.add(new Draft("", cell));
        var draft = drafts.getLast();
        boolean cut = MeasureFiller.isCut(draft.text, text);
        if (!draft.text.isEmpty()) draft.text.append(cut ? " " : "\n");
        draft.text.append(text);
        placements.placed(cell, null, null, "sections", Certainty.CERTAIN);
    }

    public void addRow(Block row) {
        String text = row.filled().stream()
                .map(cell -> cell.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | "));
        if (drafts.isEmpty()) drafts.add(new Draft("", row.filled().getFirst()));
        row.filled().forEach(cell -> placements.placed(cell, null, null, "sections", Certainty.UNCERTAIN));
        var draft = drafts.getLast();
        if (!draft.text.isEmpty()) draft.text.append("\n");
        draft.text.append(text);
    }

    /// Removes a heading without text because a measure's table follows: it was the measure's title.
    public Optional<Block.Cell> takeBareHeading() {
        if (!endInHeading()) return Optional.empty();
        return Optional.of(drafts.removeLast().heading);
    }

    public List<Section> sections(String language) {
        return drafts.stream()
                .filter(draft -> !draft.title.isBlank() || !draft.text.isEmpty())
                .map(draft -> Section.of(
                        Text.of(language, draft.title),
                        Text.of(language, draft.text.toString().strip())))
                .toList();
    }
}
