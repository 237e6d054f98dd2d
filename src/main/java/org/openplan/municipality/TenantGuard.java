package org.openplan.municipality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
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
import org.hibernate.mapping.PersistentClass;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/// Second fence: refuses to write a row of another municipality than the session's, also for detached rows,
/// and learns at start which tables belong to municipalities, and which of them are written once.
final class TenantGuard implements Integrator, PreInsertEventListener, PreUpdateEventListener, PreDeleteEventListener {

    static final String COLUMN = "municipality";

    private final Set<String> tables = new CopyOnWriteArraySet<>();
    private final Set<String> writtenOnce = new CopyOnWriteArraySet<>();

    Set<String> tables() {
        return tables;
    }

    Set<String> writtenOnce() {
        return writtenOnce;
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        metadata.getEntityBindings().forEach(this::learn);
        var listeners = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        listeners.prependListeners(EventType.PRE_INSERT, this);
        listeners.prependListeners(EventType.PRE_UPDATE, this);
        listeners.prependListeners(EventType.PRE_DELETE, this);
    }

    private void learn(PersistentClass binding) {
        var table = binding.getTable().getName().toLowerCase(Locale.ROOT);
        if (belongsToMunicipality(binding.getMappedClass())) tables.add(table);
        if (binding.getMappedClass().isAnnotationPresent(Immutable.class)) writtenOnce.add(table);
    }

    private static boolean belongsToMunicipality(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(TenantId.class));
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
        if (state == null || !tables.contains(persister.getIdentifierTableName().toLowerCase(Locale.ROOT)))
            return false;
        var owner = state[persister.getPropertyIndex(COLUMN)];
        var served = session.getTenantIdentifierValue();
        if (owner != null && !owner.equals(served))
            throw new TenancyBreached("A row of %s was about to be written while serving %s.".formatted(owner, served));
        return false;
    }
}
