package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The comparison by bytes can be taken back on a database of the version before, and made again.
@ExtendWith(MysqlDatabase.Available.class)
class CollationRollbackTests {

    private static final String FILE = "db/changelog/collation/001-binary-comparison.sql";

    @Test
    void whatIsRolledBackComparesAsBefore() throws Exception {
        var settings = MysqlDatabase.empty();
        var source = new DriverManagerDataSource(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"));
        FormerDatabaseTests.layOut(source);
        var database = JdbcClient.create(source);
        var before = TextColumns.comparedLoosely(database);
        assertThat(before).isNotEmpty();

        update(source);
        assertThat(TextColumns.comparedLoosely(database)).isEmpty();
        forgetWhatDidNotRun(database);
        rollBack(source, changesets(database));

        assertThat(TextColumns.comparedLoosely(database)).isEqualTo(before);
        assertThat(collation(database)).containsExactly("utf8mb4_0900_ai_ci");
        update(source);
        assertThat(TextColumns.comparedLoosely(database)).isEmpty();
        assertThat(collation(database)).containsExactly("utf8mb4_0900_bin");
    }

    /// Tables that are younger than this database were passed over; there is nothing to take back.
    private static void forgetWhatDidNotRun(JdbcClient database) {
        database.sql("delete from DATABASECHANGELOG where exectype = 'MARK_RAN'")
                .update();
    }

    private static int changesets(JdbcClient database) {
        return database.sql("select count(*) from DATABASECHANGELOG where filename like '%binary-comparison%'")
                .query(Integer.class)
                .single();
    }

    private static List<String> collation(JdbcClient database) {
        return database.sql(
                        "select default_collation_name from information_schema.schemata where schema_name = database()")
                .query(String.class)
                .list();
    }

    private static void update(DriverManagerDataSource source) throws SQLException, LiquibaseException {
        try (var connection = source.getConnection()) {
            changelog(connection).update(new Contexts(), new LabelExpression());
        }
    }

    private static void rollBack(DriverManagerDataSource source, int changesets)
            throws SQLException, LiquibaseException {
        try (var connection = source.getConnection()) {
            changelog(connection).rollback(changesets, new Contexts(), new LabelExpression());
        }
    }

    private static Liquibase changelog(java.sql.Connection connection) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return new Liquibase(FILE, new ClassLoaderResourceAccessor(), database);
    }
}
