package org.openplan.demo;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import java.nio.file.Path;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.TenantFolderApplied;
import org.openplan.permission.Permission;
import org.openplan.permission.Role;
import org.openplan.plan.PlanOverview;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives a municipality without plans the plan in its folder `demo/`, once, completely or not at all.
///
/// The service acts as an officer of its own, who has no account and whose role ends with the work. A later start
/// recognises by this officer's membership that nothing is left to do.
@Component
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String NAME = "Demonstration";
    private static final ServiceActor REPLAY = ServiceActor.named("demo")
            .allowed(
                    Permission.READS_DRAFTS,
                    Permission.EDITS_PLAN,
                    Permission.ADOPTS_PLAN,
                    Permission.PUBLISHES,
                    Permission.REPORTS,
                    Permission.COLLECTS_REPORTS,
                    Permission.CONTRIBUTES,
                    Permission.ANSWERS_CONTRIBUTIONS,
                    Permission.SEES_PEOPLE,
                    Permission.MANAGES_PEOPLE,
                    Permission.MANAGES_INSTITUTIONS);

    private final Members members;
    private final PlanOverview plans;
    private final DemoReplay replay;
    private final TransactionOperations atOnce;
    private final Municipalities municipalities;
    private final Jobs jobs;
    private final Path tenants;
    private final Task<String> job;

    Demonstration(
            Members members,
            PlanOverview plans,
            DemoReplay replay,
            TransactionTemplate atOnce,
            Municipalities municipalities,
            Jobs jobs,
            JobDefinitions define,
            @Value("${openplan.tenants}") Path tenants) {
        this.members = members;
        this.plans = plans;
        this.replay = replay;
        this.atOnce = atOnce;
        this.municipalities = municipalities;
        this.jobs = jobs;
        this.tenants = tenants;
        this.job = define.forMunicipality("demo", Priority.MEDIUM, this::layOut);
    }

    @Bean
    Task<String> demonstrationJob() {
        return job;
    }

    /// Runs at every start, because a mistake in the folder may have been corrected.
    @EventListener
    void hear(TenantFolderApplied applied) {
        if (in(applied.tenant().folder()).exists())
            jobs.ensure(job, applied.tenant().municipality().slug());
    }

    private void layOut() {
        var town = municipalities.find(Tenancy.current()).orElseThrow();
        var folder = in(tenants.resolve(town.slug()));
        if (folder.exists()) layOut(town, folder);
    }

    private static DemoFolder in(Path tenant) {
        return new DemoFolder(tenant.resolve("demo"));
    }

    /// A mistake in the demonstration is logged for the operator; a retry would not correct it.
    void layOut(Municipality town, DemoFolder folder) {
        long start = System.nanoTime();
        try {
            if (REPLAY.in(town.slug(), () -> give(town, folder)))
                LOG.info(
                        "{} has its demonstration plan, in {} ms",
                        town.slug(),
                        (System.nanoTime() - start) / 1_000_000);
        } catch (DemoMistake mistake) {
            if (mistake.isOfTheDatabase()) throw mistake;
            LOG.error("{} has no demonstration plan: {}", town.slug(), mistake.getMessage());
        }
    }

    private boolean give(Municipality town, DemoFolder folder) {
        var person = new Person("demo:" + town.slug(), NAME, "demo@" + town.slug() + ".example");
        return Boolean.TRUE.equals(atOnce.execute(transaction -> {
            if (!members.welcome(person, Role.OFFICER)) return false;
            boolean given = DemoSignIn.as(person, () -> replayed(town, folder));
            if (!given) transaction.setRollbackOnly();
            return given;
        }));
    }

    private boolean replayed(Municipality town, DemoFolder folder) {
        if (!plans.plans().isEmpty()) return false;
        replay.play(folder, town.timeZone());
        members.mine().forEach(member -> members.withdraw(member.id()));
        return true;
    }
}
