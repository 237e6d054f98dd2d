package org.openplan.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.PersistentClass;

/// Which tables belong to municipalities, and which of them are written once; learnt from the entities at start.
final class TenantTables implements Integrator {

    private final Set<String> all = new CopyOnWriteArraySet<>();
    private final Set<String> writtenOnce = new CopyOnWriteArraySet<>();

    Set<String> all() {
        return all;
    }

    Set<String> writtenOnce() {
        return writtenOnce;
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        metadata.getEntityBindings().forEach(this::learn);
    }

    private void learn(PersistentClass binding) {
        var table = binding.getTable().getName().toLowerCase(Locale.ROOT);
        if (belongsToMunicipality(binding.getMappedClass())) all.add(table);
        if (binding.getMappedClass().isAnnotationPresent(Immutable.class)) writtenOnce.add(table);
    }

    private static boolean belongsToMunicipality(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(TenantId.class));
    }
}
