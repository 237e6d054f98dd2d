package org.openplan.publication;

import org.openplan.municipality.Municipalities;
import org.openplan.municipality.MunicipalityApplied;
import org.openplan.municipality.ServiceActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Writes pages anew when the software or a municipality's look has changed, while the old ones go on being served.
@Component
class Dressing {

    private static final Logger LOG = LoggerFactory.getLogger(Dressing.class);

    private final Municipalities municipalities;
    private final Editions editions;

    Dressing(Municipalities municipalities, Editions editions) {
        this.municipalities = municipalities;
        this.editions = editions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .name("pages")
                .daemon()
                .start(() -> municipalities.all().forEach(town -> dress(town.slug())));
    }

    /// After the commit, since a session serves one municipality, and the register serves none.
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void dress(MunicipalityApplied applied) {
        var slug = applied.municipality().slug();
        var thread = Thread.ofPlatform().name("pages of " + slug).start(() -> dress(slug));
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void dress(String slug) {
        try {
            if (ServiceActor.named("pages").in(slug, editions::bringUpToDate))
                LOG.info("Public pages of {} written", slug);
        } catch (RuntimeException failed) {
            LOG.error("The public pages of {} could not be written; the old ones stay.", slug, failed);
        }
    }
}
