package org.openplan;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How a database compares the texts in its columns; Liquibase's own tables are older than any rule.
final class TextColumns {

    private TextColumns() {}

    /// The text columns of the database in which texts of different bytes may be equal, as `table.column: collation`.
    static List<String> comparedLoosely(JdbcClient mysql) {
        return mysql.sql("""
                        select concat(table_name, '.', column_name, ': ', collation_name) from information_schema.columns
                        where table_schema = database() and collation_name is not null
                          and collation_name <> 'utf8mb4_0900_bin' and upper(table_name) not like 'DATABASECHANGELOG%'
                        order by 1""").query(String.class).list();
    }

    /// Every text of every table, except those of Liquibase.
    static List<String> values(JdbcClient database) {
        return database
                .sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema in (database(), 'PUBLIC') and upper(table_name) not like 'DATABASECHANGELOG%'
                          and data_type in ('varchar', 'longtext', 'CHARACTER VARYING', 'CHARACTER LARGE OBJECT')""")
                .query((row, at) -> "select " + row.getString(2) + " from " + row.getString(1))
                .list()
                .stream()
                .flatMap(sql -> database.sql(sql).query(String.class).list().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    static int count(JdbcClient database, String schema) {
        return database.sql("""
                        select count(*) from information_schema.columns
                        where table_schema = %s and data_type in ('varchar', 'longtext', 'CHARACTER VARYING', 'CHARACTER LARGE OBJECT')""".formatted(schema)).query(Integer.class).single();
    }
}
