package org.openplan.intake;

import java.time.Clock;
import java.util.List;
import org.openplan.files.FileName;
import org.openplan.imports.PlanReader;
import org.openplan.imports.Recognition;
import org.openplan.membership.Signature;
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
import org.springframework.transaction.annotation.Transactional;

/// Files that somebody brought and nobody has accepted or discarded yet; none is lost in between.
@Service
@Transactional(readOnly = true)
public class Uploads {

    private final UploadRepository uploads;
    private final PlanReader reader;
    private final ActionPlans plans;
    private final PlanOverview overview;
    private final LaterVersions versions;
    private final Measures measures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Uploads(
            UploadRepository uploads,
            PlanReader reader,
            ActionPlans plans,
            PlanOverview overview,
            LaterVersions versions,
            Measures measures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uploads = uploads;
        this.reader = reader;
        this.plans = plans;
        this.overview = overview;
        this.versions = versions;
        this.measures = measures;
        this.events = events;
        this.clock = clock;
    }

    @EditsPlan
    public List<UploadSummary> waiting() {
        return uploads.waiting();
    }

    /// Keeps a file that reads as a plan; any other is refused with `NotAPlan` and leaves no trace.
    @EditsPlan
    @Limited(LimitedAction.UPLOAD)
    @Transactional
    public UploadId keep(String name, byte[] content) {
        var recognition = reader.read(content, name, null);
        var upload =
                uploads.save(new Upload(FileName.clean(name), content, recognition, Signature.name(), clock.instant()));
        var summary = upload.summary();
        events.publishEvent(new FileUploaded(summary.id(), upload.subject(), null, summary));
        return summary.id();
    }

    @EditsPlan
    public Recognition recognition(UploadId id) {
        return recognition(find(id));
    }

    /// Makes a draft of what was understood, with the texts assigned by hand; the file has served then.
    @EditsPlan
    @Transactional
    public PlanId accept(UploadId id, List<Assignment> assignments) {
        var upload = findForUpdate(id);
        var recognition = recognition(upload);
        var plan = plans.draft(recognition.document(), recognition.unplaced(), recognition.findings());
        finish(upload, plan, assignments);
        return plan;
    }

    /// Takes the file into a plan it is a later version of, as it was compared with it; the file has served then.
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
        uploads.delete(upload);
        events.publishEvent(new FileAccepted(summary.id(), upload.subject(), summary, null));
    }

    @EditsPlan
    @Transactional
    public void discard(UploadId id) {
        var upload = findForUpdate(id);
        uploads.delete(upload);
        events.publishEvent(new FileDiscarded(id, upload.subject(), upload.summary(), null));
    }

    /// A file is read once, so that what was reviewed is what is accepted.
    private Recognition recognition(Upload upload) {
        return upload.recognition().orElseGet(() -> reader.read(upload.content(), upload.name(), null));
    }

    private Upload findForUpdate(UploadId id) {
        return uploads.findForUpdate(id).orElseThrow(() -> new UploadNotFound(id));
    }

    private Upload find(UploadId id) {
        return uploads.findById(id).orElseThrow(() -> new UploadNotFound(id));
    }
}
