package org.openplan.tenancy;

import java.util.Locale;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/// Second isolation check: refuses to write a row of a municipality other than the session's, including detached rows.
final class TenantGuard implements Integrator, PreInsertEventListener, PreUpdateEventListener, PreDeleteEventListener {

    static final String COLUMN = "municipality";

    private final TenantTables tables;

    TenantGuard(TenantTables tables) {
        this.tables = tables;
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var listeners = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        listeners.prependListeners(EventType.PRE_INSERT, this);
        listeners.prependListeners(EventType.PRE_UPDATE, this);
        listeners.prependListeners(EventType.PRE_DELETE, this);
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        return check(event.getPersister(), event.getState(), event.getSession());
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        return check(event.getPersister(), event.getState(), event.getSession());
    }

    @Override
    public boolean onPreDelete(PreDeleteEvent event) {
        return check(event.getPersister(), event.getDeletedState(), event.getSession());
    }

    private boolean check(
            EntityPersister persister, Object @Nullable [] state, SharedSessionContractImplementor session) {
        if (state == null
                || !tables.all().contains(persister.getIdentifierTableName().toLowerCase(Locale.ROOT))) return false;
        var owner = state[persister.getPropertyIndex(COLUMN)];
        var served = session.getTenantIdentifierValue();
        if (owner != null && !owner.equals(served))
            throw new TenancyBreached("A row of %s was about to be written while serving %s.".formatted(owner, served));
        return false;
    }
}
