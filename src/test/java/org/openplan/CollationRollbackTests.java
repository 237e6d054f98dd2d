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

/// The comparison by bytes can be taken back on a database of the version before and on a new one, and made again.
@ExtendWith(MysqlDatabase.Available.class)
class CollationRollbackTests {

    private static final String ALL = "db/changelog/master.yaml";
    private static final String FILE = "db/changelog/collation/001-binary-comparison.sql";

    @Test
    void aNewDatabaseIsRolledBackToNothing() throws Exception {
        var source = source();
        var database = JdbcClient.create(source);
        update(ALL, source);
        assertThat(tables(database)).hasSizeGreaterThan(20);

        rollBack(ALL, source, changesets(database, "%"));

        assertThat(tables(database)).allMatch(table -> table.startsWith("databasechangelog"));
        assertThat(collation(database)).containsExactly("utf8mb4_0900_ai_ci");
        update(ALL, source);
        assertThat(TextColumns.comparedLoosely(database)).isEmpty();
    }

    @Test
    void whatIsRolledBackComparesAsBefore() throws Exception {
        var source = source();
        FormerDatabaseTests.layOut(source);
        var database = JdbcClient.create(source);
        var before = TextColumns.comparedLoosely(database);
        assertThat(before).isNotEmpty();

        update(FILE, source);
        assertThat(TextColumns.comparedLoosely(database)).isEmpty();
        rollBack(FILE, source, changesets(database, "%binary-comparison%"));

        assertThat(TextColumns.comparedLoosely(database)).isEqualTo(before);
        assertThat(collation(database)).containsExactly("utf8mb4_0900_ai_ci");
        update(FILE, source);
        assertThat(TextColumns.comparedLoosely(database)).isEmpty();
        assertThat(collation(database)).containsExactly("utf8mb4_0900_bin");
    }

    private static DriverManagerDataSource source() throws SQLException {
        var settings = MysqlDatabase.empty();
        return new DriverManagerDataSource(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"));
    }

    private static int changesets(JdbcClient database, String files) {
        return database.sql("select count(*) from DATABASECHANGELOG where filename like ?")
                .param(files)
                .query(Integer.class)
                .single();
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("select lower(table_name) from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list();
    }

    private static List<String> collation(JdbcClient database) {
        return database.sql(
                        "select default_collation_name from information_schema.schemata where schema_name = database()")
                .query(String.class)
                .list();
    }

    private static void update(String file, DriverManagerDataSource source) throws SQLException, LiquibaseException {
        try (var connection = source.getConnection()) {
            changelog(file, connection).update(new Contexts(), new LabelExpression());
        }
    }

    private static void rollBack(String file, DriverManagerDataSource source, int changesets)
            throws SQLException, LiquibaseException {
        try (var connection = source.getConnection()) {
            changelog(file, connection).rollback(changesets, new Contexts(), new LabelExpression());
        }
    }

    private static Liquibase changelog(String file, java.sql.Connection connection) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return new Liquibase(file, new ClassLoaderResourceAccessor(), database);
    }
}
