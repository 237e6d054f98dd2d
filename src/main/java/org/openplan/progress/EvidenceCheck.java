package org.openplan.progress;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.municipality.Storage;
import org.openplan.publication.PublicFiles;
import org.openplan.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Checks that the stored files of the current municipality match the records that name them. A file that no report,
/// draft report or edition has named for a week is deleted; every other mismatch is only reported to the operator.
@Component
class EvidenceCheck {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceCheck.class);

    /// A user may have a report open with a file that was uploaded but not saved with it yet.
    static final Duration GRACE = Duration.ofDays(7);

    private final EvidenceFolder folder;
    private final ProgressReportRepository reports;
    private final ReportDraftRepository drafts;
    private final PublicFiles published;
    private final Storage storage;
    private final Clock clock;

    EvidenceCheck(
            EvidenceFolder folder,
            ProgressReportRepository reports,
            ReportDraftRepository drafts,
            PublicFiles published,
            Storage storage,
            Clock clock) {
        this.folder = folder;
        this.reports = reports;
        this.drafts = drafts;
        this.published = published;
        this.storage = storage;
        this.clock = clock;
    }

    /// The result of a check: files that records name but that are missing or have other content, files that this
    /// service did not store, and files that were deleted.
    record Findings(Set<String> missing, Set<String> changed, Set<String> foreign, Set<String> collected) {}

    void everyNight() {
        var found = look();
        storage.recount();
        var town = Tenancy.current();
        for (var name : found.missing()) LOG.error("{}: the file {} of the evidence is gone", town, name);
        for (var name : found.changed()) LOG.error("{}: the bytes of the file {} have changed", town, name);
        for (var name : found.foreign()) LOG.warn("{}: no record knows the file {}; it is left there", town, name);
        for (var name : found.collected()) LOG.info("{}: nobody needed the file {}; it was taken away", town, name);
    }

    /// Lists files before it reads records, so that a file uploaded meanwhile is not on the list.
    Findings look() {
        var files = folder.all();
        var names = files.stream().map(StoredFile::name).collect(Collectors.toSet());
        var needed = needed();
        var missing = new TreeSet<>(needed);
        missing.removeIf(name -> names.contains(name) || folder.holds(name));
        var changed = new TreeSet<>(needed);
        changed.removeIf(name -> missing.contains(name) || folder.isAsNamed(name));
        return new Findings(missing, changed, foreign(files), collected(files, needed));
    }

    private Set<String> foreign(List<StoredFile> files) {
        return files.stream()
                .filter(file -> !folder.holds(file.name()) && isOld(file))
                .map(StoredFile::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> collected(List<StoredFile> files, Set<String> needed) {
        return files.stream()
                .filter(file -> folder.holds(file.name()) && isOld(file) && !needed.contains(file.name()))
                .map(StoredFile::name)
                .filter(name -> folder.remove(name, clock.instant().minus(GRACE)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOld(StoredFile file) {
        return file.at().isBefore(clock.instant().minus(GRACE));
    }

    /// Read in the order in which a file passes from one record to the next, so that none is missed between two.
    private Set<String> needed() {
        var inDrafts = drafts.all().stream().map(ReportDraft::answer).toList();
        var inReports = reports.all().stream().map(ProgressReport::answer).toList();
        var needed = new HashSet<>(published.names());
        Stream.concat(inDrafts.stream(), inReports.stream())
                .flatMap(answer -> answer.evidence().stream())
                .map(EvidenceItem::file)
                .forEach(file -> {
                    if (file != null) needed.addAll(List.of(file.sha256(), file.original()));
                });
        return needed;
    }
}
