package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two keys, addresses, subjects, hashes or codes are equal when their bytes are, whatever the database.
class TextComparisonTests {

    @Nested
    @IntegrationTest
    class OnMysql {

        @Autowired
        JdbcClient database;

        @Test
        void everyTextColumnIsComparedByItsBytes() {
            assertThat(TextColumns.count(database, "database()")).isGreaterThan(60);
            assertThat(TextColumns.comparedLoosely(database)).isEmpty();
        }

        @Test
        void aTableMadeTomorrowIsToo() {
            assertThat(database.sql(
                                    "select default_collation_name from information_schema.schemata where schema_name = database()")
                            .query(String.class)
                            .single())
                    .isEqualTo("utf8mb4_0900_bin");
        }
    }

    @Nested
    @EmbeddedIntegrationTest
    class OnTheEmbeddedDatabase {

        @Autowired
        JdbcClient database;

        @Test
        void everyTextColumnIsComparedByItsBytes() {
            assertThat(TextColumns.count(database, "'PUBLIC'")).isGreaterThan(60);
            assertThat(database.sql("""
                            select concat(table_name, '.', column_name) from information_schema.columns
                            where table_schema = 'PUBLIC'
                              and (data_type = 'VARCHAR_IGNORECASE' or collation_name <> 'OFF')""").query(String.class).list()).isEmpty();
        }
    }
}
