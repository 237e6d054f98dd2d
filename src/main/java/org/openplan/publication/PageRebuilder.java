package org.openplan.publication;

import static java.util.stream.Collectors.toMap;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.MunicipalityApplied;
import org.openplan.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Rebuilds pages when the software or a municipality's look has changed, and when a day comes that changes what they
/// say; the old pages are served meanwhile.
@Component
class PageRebuilder {

    private static final Logger LOG = LoggerFactory.getLogger(PageRebuilder.class);

    private static final Duration REBUILD_INTERVAL = Duration.ofHours(3);

    /// The time zone in which each day starts first.
    private static final ZoneId EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final Municipalities municipalities;
    private final Editions editions;
    private final PageBuildRepository builds;
    private final TemplateFingerprint form;
    private final Jobs jobs;
    private final Clock clock;
    private final boolean isCommand;
    private final Task<String> job;
    private final Task<String> refresh;
    private final Task<Void> times;
    private final Task<Void> outdated;

    /// The job's name contains the fingerprint of the software: during a rolling update no node of the old version may
    /// take a job of the new one, because it would find nothing to do.
    PageRebuilder(
            Municipalities municipalities,
            Editions editions,
            PageBuildRepository builds,
            TemplateFingerprint form,
            Jobs jobs,
            JobDefinitions define,
            Clock clock,
            @Value("${openplan.command:false}") boolean isCommand) {
        this.municipalities = municipalities;
        this.editions = editions;
        this.builds = builds;
        this.form = form;
        this.jobs = jobs;
        this.clock = clock;
        this.isCommand = isCommand;
        var version = new JobDefinitions.Version(form.version());
        this.job = define.forMunicipality("pages", version, Priority.LOW, this::rebuild);
        this.refresh = define.forMunicipality("standing", version, Priority.LOW, this::refresh);
        this.times =
                define.recurring("standings", Schedules.fixedDelay(Duration.ofMinutes(1)), this::scheduleRefreshes);
        this.outdated =
                define.recurring("outdated-pages", Schedules.fixedDelay(REBUILD_INTERVAL), this::scheduleRebuilds);
    }

    @Bean
    Task<String> pagesJob() {
        return job;
    }

    @Bean
    Task<String> refreshJob() {
        return refresh;
    }

    @Bean
    Task<Void> refreshTimes() {
        return times;
    }

    @Bean
    Task<Void> outdatedTimes() {
        return outdated;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!isCommand) scheduleRebuilds(); // a command changes no page that it was not asked about
    }

    /// Also from time to time: whoever marks pages as outdated in the database would keep the check from comparing
    /// them.
    void scheduleRebuilds() {
        var byTown = builds.findAll().stream().collect(toMap(PageBuild::slug, Function.identity()));
        for (var town : municipalities.all()) {
            var build = byTown.get(town.slug());
            if (build == null || !build.isOf(form.of(town))) jobs.ensure(job, town.slug());
        }
    }

    /// Creates the row that page builds lock before any build needs it, so that no two transactions insert it.
    @EventListener
    void hear(MunicipalityApplied applied) {
        var slug = applied.municipality().slug();
        if (builds.findById(slug).isEmpty()) builds.save(new PageBuild(slug));
        jobs.schedule(job, slug);
    }

    /// Schedules a refresh in the first minute after midnight of each municipality with pages that change that day.
    private void scheduleRefreshes() {
        for (var build : builds.outdatedBy(LocalDate.now(clock.withZone(EARLIEST_ZONE)))) {
            var today = Tenancy.in(build.slug(), municipalities::today);
            if (build.isOutdated(today)) jobs.ensure(refresh, build.slug());
        }
    }

    private void refresh() {
        if (editions.refreshPages()) LOG.info("Public pages of {} brought up to today", Tenancy.current());
    }

    private void rebuild() {
        if (editions.rebuildPages()) LOG.info("Public pages of {} written", Tenancy.current());
    }
}
