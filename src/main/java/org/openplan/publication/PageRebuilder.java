package org.openplan.publication;

import static java.util.stream.Collectors.toMap;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.function.Function;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.MunicipalityApplied;
import org.openplan.municipality.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes pages anew when the software or a municipality's look has changed, while the old ones go on being served.
@Component
class PageRebuilder {

    private static final Logger LOG = LoggerFactory.getLogger(PageRebuilder.class);

    private final Municipalities municipalities;
    private final Editions editions;
    private final DressRepository dresses;
    private final Form form;
    private final Jobs jobs;
    private final Task<String> job;

    /// The name of the job holds the fingerprint of the software, so that while nodes are replaced one after the other
    /// none of the former version takes the job of the new one and finds nothing to do.
    PageRebuilder(
            Municipalities municipalities,
            Editions editions,
            DressRepository dresses,
            Form form,
            Jobs jobs,
            JobDefinitions define) {
        this.municipalities = municipalities;
        this.editions = editions;
        this.dresses = dresses;
        this.form = form;
        this.jobs = jobs;
        this.job = define.forMunicipality("pages-" + form.version(), Priority.LOW, this::rebuild);
    }

    @Bean
    Task<String> pagesJob() {
        return job;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var dressed = dresses.findAll().stream().collect(toMap(Dress::slug, Function.identity()));
        for (var town : municipalities.all()) {
            var dress = dressed.get(town.slug());
            if (dress == null || !dress.isOf(form.of(town))) jobs.ensure(job, town.slug());
        }
    }

    /// The row that whoever writes pages holds is there before anyone may want it, so that no two insert it.
    @EventListener
    void hear(MunicipalityApplied applied) {
        var slug = applied.municipality().slug();
        if (dresses.findById(slug).isEmpty()) dresses.save(new Dress(slug));
        jobs.putDown(job, slug);
    }

    private void rebuild() {
        if (editions.bringUpToDate()) LOG.info("Public pages of {} written", Tenancy.current());
    }
}
