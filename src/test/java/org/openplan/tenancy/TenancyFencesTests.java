package org.openplan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fences.Deed;
import fences.Oath;
import fences.Promise;
import fences.Unfenced;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each fence between municipalities is proved twice: with all of them the leak is stopped, and without this one alone
/// it is there.
class TenancyFencesTests {

    /// By Hibernate's language, and by hand, with the municipality named so that no other fence stands in the way.
    private static final List<String> BROKEN_OATHS = List.of(
            "delete from oath o",
            "delete from oath o where o.text = 'kept'",
            "delete from oath where municipality = ?1",
            "update oath set text = 'broken' where municipality = ?1",
            "merge into oath (id, text) key (id) select id, 'broken' from oath where municipality = ?1",
            "delete from public.oath where municipality = ?1",
            "with every as (select id from oath where municipality = ?1) delete from oath where id in (select id from"
                    + " every)",
            "/* only a word */ update \"OATH\" set text = 'broken' where municipality = ?1");

    private enum Fence {
        GUARD,
        INSPECTOR,
        WRITTEN_ONCE
    }

    private final TenantTables tables = new TenantTables();
    private SessionFactory factory;

    @AfterEach
    void close() {
        if (factory != null) factory.close();
    }

    @Test
    void aRowOfAnotherMunicipalityIsNotFoundById() {
        open();
        var foreign = promiseOf("beta");
        assertThat(finds("alfa", Promise.class, foreign)).isFalse();
        assertThat(finds("beta", Promise.class, foreign)).isTrue();
    }

    @Test
    void withoutTheTenantColumnFindByIdLeaks() {
        open();
        var foreign = in("beta", session -> {
            var row = new Unfenced();
            row.municipality = "beta";
            session.persist(row);
            return row.id;
        });
        assertThat(finds("alfa", Unfenced.class, foreign)).isTrue();
    }

    @Test
    void aNativeQueryIsStoppedByTheInspector() {
        open();
        promiseOf("beta");
        assertThatThrownBy(() -> in("alfa", TenancyFencesTests::allByNativeQuery))
                .isInstanceOf(TenancyBreached.class);
    }

    @Test
    void withoutTheInspectorANativeQueryLeaks() {
        openWithout(Fence.INSPECTOR);
        promiseOf("beta");
        assertThat(in("alfa", TenancyFencesTests::allByNativeQuery)).hasSize(1);
    }

    @Test
    void namingTheParentOfTheRowsIsNotEnough() {
        open();
        var foreign = promiseOf("beta");
        deedOn("beta", foreign);
        assertThatThrownBy(() -> in("alfa", session -> deedsByNativeQuery(session, foreign)))
                .isInstanceOf(TenancyBreached.class);
    }

    @Test
    void withoutTheInspectorNamingTheParentLeaks() {
        openWithout(Fence.INSPECTOR);
        var foreign = promiseOf("beta");
        deedOn("beta", foreign);
        var deeds = in("alfa", session -> deedsByNativeQuery(session, foreign));
        assertThat(deeds).hasSize(1);
    }

    @Test
    void theChildrenOfARowAreThoseOfItsMunicipality() {
        open();
        var promise = promiseOf("beta");
        deedOn("beta", promise);
        deedOn("alfa", promise);
        int deeds =
                in("beta", session -> session.find(Promise.class, promise).deeds.size());
        assertThat(deeds).isOne();
    }

    @Test
    void whoServesNobodyReadsNothing() {
        open();
        promiseOf("beta");
        assertThatThrownBy(() -> factory.fromTransaction(session ->
                        session.createQuery("from promise", Promise.class).list()))
                .isInstanceOf(TenancyBreached.class);
    }

    @Test
    void aForgedStatelessUpdateIsStoppedByTheGuard() {
        open();
        var forged = forge(promiseOf("beta"));
        assertThatThrownBy(() -> stateless("alfa", forged)).isInstanceOf(TenancyBreached.class);
        assertThat(textOf("beta", forged.id)).isEqualTo("kept");
    }

    @Test
    void withoutTheGuardAForgedStatelessUpdateReachesTheDatabase() {
        openWithout(Fence.GUARD);
        var forged = forge(promiseOf("beta"));
        stateless("alfa", forged);
        assertThat(textOf("beta", forged.id)).isEqualTo("forged");
    }

    @Test
    void aChildOfAForeignParentIsRefusedByTheCompositeForeignKey() {
        open();
        compositeForeignKey();
        var foreign = promiseOf("beta");
        assertThatThrownBy(() -> deedOn("alfa", foreign)).hasMessageContaining("DEED_PROMISE_FK");
    }

    @Test
    void withoutTheCompositeForeignKeyAChildOfAForeignParentIsAccepted() {
        open();
        var foreign = promiseOf("beta");
        deedOn("alfa", foreign);
        long deeds = in(
                "alfa",
                session -> session.createQuery("select count(d) from deed d", Long.class)
                        .getSingleResult());
        assertThat(deeds).isOne();
    }

    @Test
    void whatIsWrittenOnceIsNotRewrittenNorRemovedByAQuery() {
        open();
        var oath = oathOf("beta");

        for (var attempt : BROKEN_OATHS)
            assertThatThrownBy(() -> in("beta", session -> execute(session, attempt)))
                    .as(attempt)
                    .hasMessageContaining("written once");
        var words = in("beta", session -> session.find(Oath.class, oath).text);
        assertThat(words).isEqualTo("kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate table oath",
                "truncate oath",
                "alter table oath drop column text",
                "drop table if exists `oath`",
                "rename table oath to vow",
                "update plan p, oath o set o.text = 'broken'",
                "update ignore oath set text = 'broken'"
            })
    void norInTheWordsOfOneDatabase(String attempt) {
        var fence = new WrittenOnce(Set.of("oath"));
        assertThatThrownBy(() -> fence.inspect(attempt)).hasMessageContaining("written once");
        assertThat(fence.inspect("insert into oath (text) values (?)")).isNotEmpty();
        assertThat(fence.inspect("select text from oath where id=? for update")).isNotEmpty();
        assertThat(fence.inspect("update page set oath=? where id=?")).isNotEmpty();
    }

    @Test
    void withoutTheFenceWhatIsWrittenOnceIsRemovedByAQuery() {
        openWithout(Fence.WRITTEN_ONCE);
        oathOf("beta");

        int removed = in("beta", session -> execute(session, "delete from oath o"));
        assertThat(removed).isOne();
    }

    private UUID oathOf(String municipality) {
        return in(municipality, session -> {
            var oath = new Oath();
            oath.text = "kept";
            session.persist(oath);
            return oath.id;
        });
    }

    private static int execute(Session session, String statement) {
        return statement.contains("municipality = ?1")
                ? session.createNativeMutationQuery(statement)
                        .setParameter(1, "beta")
                        .executeUpdate()
                : session.createMutationQuery(statement).executeUpdate();
    }

    private void open() {
        open(EnumSet.allOf(Fence.class));
    }

    private void openWithout(Fence away) {
        open(EnumSet.complementOf(EnumSet.of(away)));
    }

    private void open(Set<Fence> standing) {
        var bootstrap = new BootstrapServiceRegistryBuilder().applyIntegrator(tables);
        if (standing.contains(Fence.GUARD)) bootstrap.applyIntegrator(new TenantGuard(tables));
        var settings = new StandardServiceRegistryBuilder(bootstrap.build())
                .applySetting(
                        AvailableSettings.JAKARTA_JDBC_URL, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .applySetting(AvailableSettings.HBM2DDL_AUTO, "create")
                .applySetting(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new Resolver())
                .applySetting(AvailableSettings.STATEMENT_INSPECTOR, inspector(standing));
        factory = new MetadataSources(settings.build())
                .addPackage("org.openplan.tenancy")
                .addAnnotatedClasses(Promise.class, Deed.class, Oath.class, Unfenced.class)
                .buildMetadata()
                .buildSessionFactory();
    }

    private StatementInspector inspector(Set<Fence> standing) {
        var named = new TenantInspector(tables.all());
        var once = new WrittenOnce(tables.writtenOnce());
        return sql -> {
            if (standing.contains(Fence.INSPECTOR)) named.inspect(sql);
            if (standing.contains(Fence.WRITTEN_ONCE)) once.inspect(sql);
            return sql;
        };
    }

    private void compositeForeignKey() {
        factory.inTransaction(session -> session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("alter table promise add constraint promise_key unique (municipality, id)");
                statement.execute("alter table deed add constraint deed_promise_fk foreign key"
                        + " (municipality, promise_id) references promise (municipality, id)");
            }
        }));
    }

    private UUID promiseOf(String municipality) {
        return in(municipality, session -> {
            var promise = new Promise();
            promise.text = "kept";
            session.persist(promise);
            return promise.id;
        });
    }

    private void deedOn(String municipality, UUID promise) {
        in(municipality, session -> {
            var deed = new Deed();
            deed.promise = session.getReference(Promise.class, promise);
            session.persist(deed);
            return deed;
        });
    }

    private static Promise forge(UUID id) {
        var forged = new Promise();
        forged.id = id;
        forged.municipality = "beta";
        forged.text = "forged";
        return forged;
    }

    private void stateless(String municipality, Promise forged) {
        Tenancy.run(municipality, () -> factory.inStatelessTransaction(session -> session.update(forged)));
    }

    private String textOf(String municipality, UUID id) {
        return in(municipality, session -> session.find(Promise.class, id).text);
    }

    private static List<Object> allByNativeQuery(Session session) {
        return session.createNativeQuery("select text from promise", Object.class)
                .list();
    }

    private static List<Object> deedsByNativeQuery(Session session, UUID promise) {
        return session.createNativeQuery("select d.id from deed d where d.promise_id=?1", Object.class)
                .setParameter(1, promise)
                .list();
    }

    private boolean finds(String municipality, Class<?> row, UUID id) {
        return in(municipality, session -> session.find(row, id) != null);
    }

    private <T> T in(String municipality, Function<Session, T> work) {
        return Tenancy.in(municipality, () -> factory.fromTransaction(work));
    }

    private static final class Resolver implements CurrentTenantIdentifierResolver<String> {
        @Override
        public String resolveCurrentTenantIdentifier() {
            return Tenancy.served().orElse("-");
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
