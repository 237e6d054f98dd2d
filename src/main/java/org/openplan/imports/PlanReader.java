package org.openplan.imports;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.draft.Sections;
import org.openplan.imports.file.Block;
import org.openplan.imports.file.FileGuard;
import org.openplan.imports.file.PlainText;
import org.openplan.imports.file.WordFile;
import org.openplan.imports.form.Cover;
import org.openplan.imports.form.FormReader;
import org.openplan.imports.form.LanguageDetector;
import org.openplan.imports.labels.Labels;

/// Reads a Word or tab-separated text file as a plan; the file type is recognised by content, never by name. Only for a
/// process that serves no one else; the service uses `PlanFiles`.
public final class PlanReader {

    /// `language` is the BCP 47 tag of the plan's texts, or null to detect it; anyone may call this.
    public Recognition read(Path file, @Nullable String language) {
        return read(file, String.valueOf(file.getFileName()), language);
    }

    Recognition read(Path file, String name, @Nullable String language) {
        return read(FileGuard.bytes(file, name), name, language);
    }

    /// The same for an uploaded file; `name` is only repeated in messages, never trusted.
    public Recognition read(byte[] content, String name, @Nullable String language) {
        FileGuard.checkSize(content.length, name);
        return read(ByteBuffer.wrap(content), name, language);
    }

    private static Recognition read(ByteBuffer bytes, String name, @Nullable String language) {
        var labels = new Labels();
        if (FileGuard.isZip(bytes)) {
            var word = new WordFile(name, bytes);
            return understand(word.blocks(), word.pageHeaders(), labels, name, language);
        }
        String text = FileGuard.text(bytes, name);
        if (text.lines().limit(FileGuard.MOST_LINES + 1L).count() > FileGuard.MOST_LINES) throw FileGuard.tooLong(name);
        return understand(
                PlainText.blocks(text, line -> labels.of(line).isPresent()), List.of(), labels, name, language);
    }

    private static Recognition understand(
            List<Block> blocks, List<String> headers, Labels labels, String name, @Nullable String stated) {
        String whole = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        String language = stated == null ? LanguageDetector.of(whole) : stated;
        var placements = new PlacementLog();
        var sections = new Sections(placements);
        var findings = new ArrayList<Finding>();
        var cover = Cover.of(blocks, headers, placements, sections);
        var dates = new PrintedDates(slashOrder(whole, language));
        var measures = new FormReader(blocks, labels, placements, sections, dates, findings).read(cover.end());
        measures.removeIf(measure -> measure.isEmpty() && !measure.isTitled());
        if (measures.stream().allMatch(MeasureDraft::isEmpty)) throw new NotAPlan(NotAPlan.Reason.NO_MEASURES, name);
        var document = new PlanDocument(
                PlanDocument.FORMAT,
                Cover.slug(cover.municipality()),
                cover.planSlug(),
                null,
                Text.of(language, cover.title()),
                List.of(language),
                cover.period(),
                null,
                sections.sections(language),
                measures.stream().map(measure -> measure.toMeasure(language)).toList());
        return new Recognition(document, language, placements.rows(blocks), placements.unplaced(blocks), findings);
    }

    /// If no date of the plan proves the order of `5/6/2020`, the order usual in the language
    /// applies, marked as doubtful.
    private static PrintedDates.SlashOrder slashOrder(String whole, String language) {
        var proved = PrintedDates.orderIn(whole);
        boolean english = language.startsWith("en") || language.equals("und");
        return proved == PrintedDates.SlashOrder.UNKNOWN && !english ? PrintedDates.SlashOrder.DAY_FIRST : proved;
    }
}
