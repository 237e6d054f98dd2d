package org.openplan.municipality;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Applies the operator's folder at every start. A mistake in it keeps nobody else's pages from being served.
@Component
class Tenants implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Tenants.class);
    private static final ServiceActor FOLDER = ServiceActor.named("tenants folder");

    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Path folder;

    Tenants(
            Municipalities municipalities,
            ApplicationEventPublisher events,
            @Value("${openplan.tenants}") Path folder) {
        this.municipalities = municipalities;
        this.events = events;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            apply();
        } catch (TenantMistakes mistakes) {
            mistakes.mistakes().forEach(mistake -> LOG.error("{}", mistake));
            LOG.error("Nothing of {} was applied; the municipalities known already go on.", folder);
        }
    }

    /// All or nothing: one mistake anywhere and no folder is applied.
    List<TenantFolder> apply() {
        var folders = TenantFolder.readAll(folder);
        folders.forEach(tenant -> FOLDER.run(tenant.municipality().slug(), () -> apply(tenant)));
        events.publishEvent(new TenantsApplied(folders.size()));
        return folders;
    }

    private void apply(TenantFolder tenant) {
        boolean changed = municipalities.apply(tenant.municipality());
        events.publishEvent(new TenantFolderApplied(tenant));
        LOG.info("{} {}", tenant.municipality().slug(), changed ? "applied" : "unchanged");
    }
}
