package org.openplan;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Migrates the database. Liquibase creates its own tables before it holds a lock in one of them, so if two nodes start
/// together on an empty database, one fails; it tries again and then waits for the other.
@Component
class RetryingLiquibase extends SpringLiquibase {

    private static final int TIMES = 5;
    private static final String OWN_TABLES = "DATABASECHANGELOG";

    /// The table, or a row with this key, already exists.
    private static final Set<String> THERE_ALREADY = Set.of("42S01", "23000", "23505");

    /// A command that only reads does not migrate the database.
    RetryingLiquibase(
            DataSource source,
            @Value("${spring.liquibase.change-log}") String changeLog,
            @Value("${spring.liquibase.enabled:true}") boolean isEnabled) {
        setShouldRun(isEnabled);
        setDataSource(source);
        setChangeLog(changeLog);
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        for (int left = TIMES; ; left--)
            try {
                super.afterPropertiesSet();
                return;
            } catch (LiquibaseException failed) {
                if (left == 1 || !isQuickerElsewhere(failed)) throw failed;
            }
    }

    private static boolean isQuickerElsewhere(Throwable failed) {
        boolean isOfOwnTables =
                String.valueOf(failed.getMessage()).toUpperCase(Locale.ROOT).contains(OWN_TABLES);
        for (var cause = failed.getCause(); cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && THERE_ALREADY.contains(sql.getSQLState())) return isOfOwnTables;
        return false;
    }
}
