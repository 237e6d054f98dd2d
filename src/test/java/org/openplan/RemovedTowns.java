package org.openplan;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Takes the towns that a class of tests has registered out of MySQL again: with hundreds of them, whatever goes over
/// all municipalities, such as the check of all audit trails, takes seconds.
class RemovedTowns implements AfterAllCallback {

    private static final String COLUMNS = """
        select table_name, column_name from information_schema.columns
        where table_schema = database() and column_name in ('municipality', 'slug')
        """;

    /// Where a job of one of the towns is still at work, its end is waited for.
    @Override
    public void afterAll(ExtensionContext context) {
        var database = SpringExtension.getApplicationContext(context).getBean(DataSource.class);
        await("the towns gone")
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> {
                    try (var connection = database.getConnection()) {
                        remove(connection);
                        return true;
                    }
                });
    }

    private static void remove(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            try {
                for (var rows : rowsOfTowns(statement))
                    statement.executeUpdate("delete from " + rows + " like 'town-%'");
            } finally {
                statement.execute("set foreign_key_checks = 1");
            }
        }
    }

    private static List<String> rowsOfTowns(Statement statement) throws SQLException {
        var found = new ArrayList<>(List.of("job where task_data"));
        try (var columns = statement.executeQuery(COLUMNS)) {
            while (columns.next()) found.add(columns.getString(1) + " where " + columns.getString(2));
        }
        return found;
    }
}
