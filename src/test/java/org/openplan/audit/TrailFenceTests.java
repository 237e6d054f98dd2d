package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fences.Deed;
import fences.Echo;
import fences.Promise;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openplan.tenancy.Subject;

/// With the fence no change goes by unseen; without it one does.
class TrailFenceTests {

    private static final String TOWN = "alfa";

    private SessionFactory factory;

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void aChangeWithALineOnTheTrailIsCommitted() {
        open(true);

        var promise = new Promise();
        work(session -> {
            session.persist(promise);
            session.persist(lineOf(promise));
        });

        assertThat(promises()).isOne();
    }

    @Test
    void aNewRowThatNobodyAnnouncedIsNotCommitted() {
        open(true);

        assertThatThrownBy(() -> work(session -> session.persist(new Promise())))
                .hasMessageContaining("Promise has no line on the trail");
        assertThat(promises()).isZero();
    }

    @Test
    void aChangedOrRemovedRowThatNobodyAnnouncedStaysAsItWas() {
        open(true);
        var promise = new Promise();
        promise.text = "kept";
        work(session -> {
            session.persist(promise);
            session.persist(lineOf(promise));
        });

        assertThatThrownBy(() -> work(session -> session.find(Promise.class, promise.id).text = "broken"))
                .hasMessageContaining("no line on the trail");
        assertThatThrownBy(() -> work(session -> session.remove(session.find(Promise.class, promise.id))))
                .hasMessageContaining("no line on the trail");
        work(session -> assertThat(session.find(Promise.class, promise.id).text).isEqualTo("kept"));
    }

    @Test
    void theLineOfAnEarlierTransactionDoesNotCount() {
        open(true);

        try (var session = factory.openSession()) {
            var promise = new Promise();
            session.beginTransaction();
            session.persist(promise);
            session.persist(lineOf(promise));
            session.getTransaction().commit();
            session.beginTransaction();
            promise.text = "broken";
            assertThatThrownBy(() -> session.getTransaction().commit()).hasMessageContaining("no line on the trail");
        }
    }

    @Test
    void theLineOfAnotherRowDoesNotCount() {
        open(true);
        var announced = new Promise();

        assertThatThrownBy(() -> work(session -> {
                    session.persist(announced);
                    session.persist(new Promise());
                    session.persist(lineOf(announced));
                }))
                .hasMessageContaining("Promise has no line on the trail");
        assertThat(promises()).isZero();
    }

    @Test
    void aRowThatOnlySaysAgainWhatOthersSayNeedsNoLine() {
        open(true);

        work(session -> session.persist(new Echo()));
    }

    @Test
    void withoutTheFenceAChangeGoesByUnseen() {
        open(false);

        work(session -> session.persist(new Promise()));

        assertThat(promises()).isOne();
    }

    private static AuditEntry lineOf(Promise promise) {
        var subject = Subject.of("promise", promise.id, "1");
        var words = new AuditEntry.Line(
                Instant.EPOCH,
                "promise.made",
                subject,
                subject.labels(),
                null,
                null,
                null,
                Map.of(),
                Set.of(promise.id),
                null,
                null);
        return new AuditEntry(TOWN, new TrailHead(TOWN), words);
    }

    private long promises() {
        return factory.fromTransaction(session -> session.createQuery("select count(p) from promise p", Long.class)
                .getSingleResult());
    }

    private void work(Consumer<Session> work) {
        factory.inTransaction(work::accept);
    }

    private void open(boolean fenced) {
        var bootstrap = new BootstrapServiceRegistryBuilder();
        if (fenced) bootstrap.applyIntegrator(new TrailFence());
        var settings = new StandardServiceRegistryBuilder(bootstrap.build())
                .applySetting(AvailableSettings.JAKARTA_JDBC_URL, "jdbc:h2:mem:" + UUID.randomUUID())
                .applySetting(AvailableSettings.HBM2DDL_AUTO, "create-drop")
                .applySetting(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new OneTown());
        factory = new MetadataSources(settings.build())
                .addPackage("org.openplan.tenancy")
                .addAnnotatedClasses(Promise.class, Deed.class, Echo.class, AuditEntry.class)
                .buildMetadata()
                .buildSessionFactory();
    }

    private static final class OneTown implements CurrentTenantIdentifierResolver<String> {

        @Override
        public String resolveCurrentTenantIdentifier() {
            return TOWN;
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
