package org.openplan;

import java.time.LocalDate;
import java.util.List;
import org.openplan.Cast.Town;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Quarter;
import org.openplan.institution.Institutions;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanId;
import org.openplan.plan.SamplePlan;
import org.openplan.progress.EvidenceFile;
import org.openplan.progress.EvidenceItem;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundSummary;

/// Brings a town as far as a test needs it: a plan adopted, somebody to answer for its steps, a round open.
public class Stage {

    private final ActionPlans plans;
    private final Institutions institutions;
    private final Members members;
    private final ReportingRounds rounds;
    private final ProgressReports reports;

    Stage(
            ActionPlans plans,
            Institutions institutions,
            Members members,
            ReportingRounds rounds,
            ProgressReports reports) {
        this.plans = plans;
        this.institutions = institutions;
        this.members = members;
        this.rounds = rounds;
        this.reports = reports;
    }

    public PlanId adopted(Town town) {
        return town.as(town.coordinator(), () -> {
            var plan = plans.draft(SamplePlan.document(), List.of(), List.of());
            plans.adopt(plan, new Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum"));
            return plan;
        });
    }

    /// From now on whoever is in this role answers for the institution.
    public void answers(Town town, Role role, String institution) {
        town.run(town.coordinator(), () -> {
            var member = members.all().stream()
                    .filter(known -> known.role() == role)
                    .findFirst()
                    .orElseThrow();
            var answering = institutions.all().stream()
                    .filter(known -> known.name().equals(institution))
                    .findFirst()
                    .orElseThrow();
            institutions.nameOfficer(answering.id(), member.id());
        });
    }

    public RoundSummary round(Town town, PlanId plan, Quarter quarter) {
        return town.as(
                town.coordinator(),
                () -> rounds.open(plan, quarter, LocalDate.now().plusWeeks(2)));
    }

    /// What the officer hands in about the first step asked of them, with this file to prove it.
    public ReportDetails report(Town town, EvidenceFile proof) {
        return town.as(town.officer(), () -> {
            var due = reports.due().getFirst();
            var answer = new ReportContent(Completion.COMPLETE, "en", "Done", "", List.of(EvidenceItem.of(proof)));
            return reports.report(due.round().id(), due.details().id(), answer);
        });
    }
}
