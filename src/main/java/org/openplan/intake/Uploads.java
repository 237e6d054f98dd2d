package org.openplan.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.openplan.files.FileName;
import org.openplan.files.FileProgress;
import org.openplan.files.IncomingFile;
import org.openplan.files.IncomingFiles;
import org.openplan.imports.NotAPlan;
import org.openplan.imports.PlanFiles;
import org.openplan.imports.Recognition;
import org.openplan.membership.Signature;
import org.openplan.municipality.Storage;
import org.openplan.permission.EditsPlan;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.Assignment;
import org.openplan.plan.LaterVersion;
import org.openplan.plan.LaterVersions;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.web.Limited;
import org.openplan.web.LimitedAction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Uploaded files that nobody has accepted or discarded yet; none is lost in between.
@Service
@Transactional(readOnly = true)
public class Uploads {

    public static final int LARGEST = 20 * 1024 * 1024;

    private final UploadRepository uploads;
    private final IncomingFiles incoming;
    private final PlanFiles reader;
    private final ActionPlans plans;
    private final PlanOverview overview;
    private final LaterVersions versions;
    private final Measures measures;
    private final Storage storage;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Uploads(
            UploadRepository uploads,
            IncomingFiles incoming,
            PlanFiles reader,
            ActionPlans plans,
            PlanOverview overview,
            LaterVersions versions,
            Measures measures,
            Storage storage,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.uploads = uploads;
        this.incoming = incoming;
        this.reader = reader;
        this.plans = plans;
        this.overview = overview;
        this.versions = versions;
        this.measures = measures;
        this.storage = storage;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EditsPlan
    public List<UploadSummary> waiting() {
        return uploads.waiting();
    }

    /// Stores a file that can be read as a plan; any other is refused with `NotAPlan` and nothing is stored. The caller
    /// waits until the file has been read, without holding a database connection.
    @EditsPlan
    @Limited(LimitedAction.UPLOAD)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UploadId keep(String name, InputStream content, FileProgress progress) {
        try (var file = incoming.receive(name, content, LARGEST)) {
            if (file.size() > LARGEST)
                throw new NotAPlan(NotAPlan.Reason.TOO_LARGE, name, String.valueOf(LARGEST >> 20));
            if (!storage.room().fits(file.size())) throw new NotAPlan(NotAPlan.Reason.NO_ROOM, name);
            var recognition = reader.read(file, progress);
            return transaction.execute(status -> save(name, file, recognition));
        }
    }

    /// The same for a file that is already in memory.
    @EditsPlan
    @Limited(LimitedAction.UPLOAD)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UploadId keep(String name, byte[] content) {
        return keep(name, new ByteArrayInputStream(content), FileProgress.UNSEEN);
    }

    private UploadId save(String name, IncomingFile file, Recognition recognition) {
        if (!storage.take(file::size)) throw new NotAPlan(NotAPlan.Reason.NO_ROOM, name);
        var upload = uploads.save(
                new Upload(FileName.clean(name), file.bytes(), recognition, Signature.name(), clock.instant()));
        var summary = upload.summary();
        events.publishEvent(new FileUploaded(summary.id(), upload.subject(), null, summary));
        return summary.id();
    }

    @EditsPlan
    public Recognition recognition(UploadId id) {
        return recognition(find(id));
    }

    /// Makes a draft of what was recognised, including the texts assigned by hand; the upload is then removed.
    @EditsPlan
    @Transactional
    public PlanId accept(UploadId id, List<Assignment> assignments) {
        var upload = findForUpdate(id);
        var recognition = recognition(upload);
        var plan = plans.draft(recognition.document(), recognition.unplaced(), recognition.findings());
        finish(upload, plan, assignments);
        return plan;
    }

    /// Merges the file into the plan it is a later version of, as compared; the upload is then removed.
    @EditsPlan
    @Transactional
    public void accept(UploadId id, LaterVersion version, List<Assignment> assignments) {
        var upload = findForUpdate(id);
        var recognition = recognition(upload);
        versions.accept(version, recognition.unplaced(), recognition.findings());
        finish(upload, version.plan(), assignments);
    }

    private void finish(Upload upload, PlanId plan, List<Assignment> assignments) {
        var details = overview.details(plan);
        for (var assignment : assignments)
            details.measureNumbered(assignment.measure())
                    .ifPresent(measure -> measures.assign(measure, assignment.text(), assignment.field()));
        var summary = upload.summary();
        remove(upload);
        events.publishEvent(new FileAccepted(summary.id(), upload.subject(), summary, null));
    }

    @EditsPlan
    @Transactional
    public void discard(UploadId id) {
        var upload = findForUpdate(id);
        remove(upload);
        events.publishEvent(new FileDiscarded(id, upload.subject(), upload.summary(), null));
    }

    private void remove(Upload upload) {
        uploads.delete(upload);
        storage.give(upload.content().length);
    }

    /// A file is read only once, so that what was reviewed is what is accepted.
    private Recognition recognition(Upload upload) {
        return upload.recognition().orElseGet(() -> read(upload));
    }

    private Recognition read(Upload upload) {
        try (var file = incoming.receive(upload.name(), new ByteArrayInputStream(upload.content()), LARGEST)) {
            return reader.read(file, FileProgress.UNSEEN);
        }
    }

    private Upload findForUpdate(UploadId id) {
        return uploads.findForUpdate(id).orElseThrow(() -> new UploadNotFound(id));
    }

    private Upload find(UploadId id) {
        return uploads.findById(id).orElseThrow(() -> new UploadNotFound(id));
    }
}
