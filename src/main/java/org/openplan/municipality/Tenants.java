package org.openplan.municipality;

import java.nio.file.Path;
import java.time.Duration;
import org.openplan.tenancy.ServiceActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Applies the operator's folder at every start. A mistake in it does not stop public pages from being served.
@Component
@ConditionalOnBooleanProperty(name = "openplan.tenants.apply", matchIfMissing = true)
class Tenants implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Tenants.class);
    private static final ServiceActor FOLDER = ServiceActor.named("tenants-folder");

    /// A running node may change the same row at the same moment; the second transaction is retried.
    private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
            .includes(TransientDataAccessException.class)
            .delay(Duration.ofMillis(300))
            .build());

    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Path folder;

    Tenants(
            Municipalities municipalities,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            @Value("${openplan.tenants}") Path folder) {
        this.municipalities = municipalities;
        this.events = events;
        this.transaction = transaction;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            TenantFolder.readAll(folder).forEach(this::apply);
        } catch (TenantMistakes mistakes) {
            mistakes.mistakes().forEach(mistake -> LOG.error("{}", mistake));
            LOG.error("Nothing of {} was applied; the municipalities known already go on.", folder);
        }
    }

    private void apply(TenantFolder tenant) {
        FOLDER.run(tenant.municipality().slug(), () -> register(tenant));
    }

    /// The register, the people and the resulting jobs are written in one transaction.
    private void register(TenantFolder tenant) {
        boolean changed = Boolean.TRUE.equals(AGAIN.<Boolean>invoke(() -> transaction.execute(status -> {
            boolean isNews = municipalities.apply(tenant.municipality());
            events.publishEvent(new TenantFolderApplied(tenant));
            return isNews;
        })));
        LOG.info("{} {}", tenant.municipality().slug(), changed ? "applied" : "unchanged");
    }
}
