package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database made by the version before keeps every word of its trail, apart from the lines from now on.
class FormerDatabaseMigrationTests {

    @Test
    void theWordsOfEveryLineMoveApartAndNoneIsLost() throws Exception {
        var source = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        run(source, "classpath:audit/changelog-before.yaml");
        var sql = JdbcClient.create(source);
        sql.sql("insert into registration (slug, content, applied_at) values ('alfa', '{}', now())")
                .update();
        sql.sql("""
                insert into audit_entry (id, municipality, number, at, person, person_name, what, subject, state_before,
                    state_after, previous_hash, hash)
                values (random_uuid(), 'alfa', 1, '2026-01-05 10:00:00.123456', 'subject', 'Ana', 'PlanRevised',
                    'plan 2025', '{"a":1}', '{"a":2}', '', 'sealed')""").update();

        run(source, "classpath:db/changelog/master.yaml");

        assertThat(sql.sql("select concat_ws(' | ', number, person, person_name, subject, state_before, state_after)"
                                + " from former_line where municipality = 'alfa'")
                        .query(String.class)
                        .list())
                .containsExactly("1 | subject | Ana | plan 2025 | {\"a\":1} | {\"a\":2}");
        assertThat(sql.sql("select concat_ws(' | ', number, what, hash, format) from audit_entry")
                        .query(String.class)
                        .list())
                .containsExactly("1 | PlanRevised | sealed | 1");
        assertThat(sql.sql("select count(*) from audit_entry e join former_line f on f.id = e.id"
                                + " where e.state_before is null and e.state_after is null and e.subject is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static void run(DataSource source, String changelog) throws Exception {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(source);
        liquibase.setChangeLog(changelog);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
    }
}
