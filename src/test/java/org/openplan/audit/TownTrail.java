package org.openplan.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openplan.Cast.Town;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The audit trail of one town of the cast, as its coordinator reads it and as the database keeps it.
record TownTrail(Town town, AuditTrail trail, DataSource database) {

    /// The newest first; `search` as the screen takes it.
    List<TrailEntry> entries(String search) {
        return asCoordinator(() -> trail.entries("", search, PageRequest.of(0, 50)));
    }

    /// Every row of the trail's tables as text, in lower case.
    List<String> rows() {
        return Stream.of("audit_entry", "personal_value", "former_line")
                .flatMap(table -> JdbcClient.create(database)
                        .sql("select * from " + table + " where municipality = :town")
                        .param("town", town.slug())
                        .query()
                        .listOfRows()
                        .stream())
                .map(row -> row.values().toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Changes rows without the application's knowledge; the statement names the town as `:town`.
    void tamper(String statement) {
        JdbcClient.create(database).sql(statement).param("town", town.slug()).update();
    }

    <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
