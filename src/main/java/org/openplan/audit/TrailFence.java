package org.openplan.audit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.annotations.TenantId;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.openplan.tenancy.NotAudited;
import org.springframework.stereotype.Component;

/// Prevents the commit of a transaction that changes a municipality's row without an audit entry about it.
@Component
final class TrailFence
        implements Integrator, PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private final Map<Object, WatchedTransaction> underWay = new ConcurrentHashMap<>();

    /// The changes and audit entries of one transaction so far.
    private static final class WatchedTransaction {
        private final Set<ChangedRow> changed = new LinkedHashSet<>();
        private final Set<Object> audited = new HashSet<>();
    }

    private record ChangedRow(Class<?> kind, Object id) {}

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var listeners = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(AbstractPostDatabaseOperationEvent event) {
        var kind = event.getPersister().getMappedClass();
        if (!isAudited(kind)) return;
        var work = underWay.computeIfAbsent(event.getSession(), session -> begin(session, event));
        if (event.getEntity() instanceof AuditEntry line) work.audited.addAll(line.rows());
        else work.changed.add(new ChangedRow(kind, event.getId()));
    }

    private WatchedTransaction begin(Object session, AbstractPostDatabaseOperationEvent event) {
        var work = new WatchedTransaction();
        BeforeCompletionCallback check = there -> refuseUnaudited(work);
        AfterCompletionCallback end = (committed, there) -> underWay.remove(session);
        var transaction = event.getSession().getTransactionCompletionCallbacks();
        transaction.registerCallback(check);
        transaction.registerCallback(end);
        return work;
    }

    private static void refuseUnaudited(WatchedTransaction work) {
        for (var row : work.changed)
            if (!work.audited.contains(row.id()))
                throw new IllegalStateException("A change of %s has no line on the trail."
                        .formatted(row.kind().getSimpleName()));
    }

    private static boolean isAudited(Class<?> row) {
        return !row.isAnnotationPresent(NotAudited.class)
                && Arrays.stream(row.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(TenantId.class));
    }
}
