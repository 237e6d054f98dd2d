package org.openplan.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liquibase.change.custom.CustomTaskChange;
import liquibase.change.custom.CustomTaskRollback;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.openplan.document.MissingIds;
import org.openplan.document.PlanJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Gives the plans of a database from before permanent ids the same ids that are derived for their published editions,
/// and gives their findings the ids of the parts they refer to. Nothing published is changed. Runs once, over all
/// municipalities, before the service accepts requests.
public final class IdsForFormerPlans implements CustomTaskChange, CustomTaskRollback {

    private record StoredPart(byte[] id, ObjectNode content) {}

    @Override
    public void execute(Database database) throws CustomChangeException {
        try {
            var connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
            for (var plan : rows(connection, "select id, content from action_plan")) complete(connection, plan);
        } catch (SQLException failed) {
            throw new CustomChangeException("The plans could not be given their ids", failed);
        }
    }

    /// The plan is assembled in the same way as its editions, because an id is derived from the full path to its part.
    private static void complete(Connection connection, StoredPart plan) throws SQLException {
        var measures = rows(connection, "select id, content from measure where plan_id = ? order by position", plan.id);
        var all = plan.content.putArray("measures");
        var stepsOf = new ArrayList<List<StoredPart>>();
        for (var measure : measures) {
            var steps =
                    rows(connection, "select id, content from step where measure_id = ? order by position", measure.id);
            var together = measure.content.putArray("steps");
            steps.forEach(step -> together.add(step.content));
            stepsOf.add(steps);
            all.add(measure.content);
        }
        MissingIds.fill(plan.content);
        for (var remainder : rows(connection, "select id, remainder from action_plan where id = ?", plan.id)) {
            identify(remainder.content.path("findings"), plan.content);
            identify(remainder.content.path("settlements"), plan.content);
            write(connection, "update action_plan set remainder = ? where id = ?", remainder);
        }
        for (var steps : stepsOf)
            for (var step : steps) write(connection, "update step set content = ? where id = ?", step);
        for (var measure : measures) {
            measure.content.putArray("steps");
            write(connection, "update measure set content = ? where id = ?", measure);
        }
        plan.content.putArray("measures");
        write(connection, "update action_plan set content = ? where id = ?", plan);
    }

    private static void identify(JsonNode findings, JsonNode plan) {
        for (var finding : findings) {
            var measure = numbered(plan.path("measures"), finding.path("measure"));
            measure.ifPresent(there -> {
                ((ObjectNode) finding).set("measureId", there.path("id"));
                numbered(there.path("steps"), finding.path("step"))
                        .ifPresent(step -> ((ObjectNode) finding).set("stepId", step.path("id")));
            });
        }
    }

    private static Optional<JsonNode> numbered(JsonNode list, JsonNode number) {
        return list.valueStream()
                .filter(one -> one.path("number").equals(number))
                .findFirst();
    }

    private static List<StoredPart> rows(Connection connection, String sql, byte[]... key) throws SQLException {
        var rows = new ArrayList<StoredPart>();
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < key.length; i++) query.setBytes(i + 1, key[i]);
            var found = query.executeQuery();
            while (found.next()) rows.add(new StoredPart(found.getBytes(1), PlanJson.object(found.getString(2))));
        }
        return rows;
    }

    private static void write(Connection connection, String sql, StoredPart row) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, PlanJson.text(row.content));
            update.setBytes(2, row.id);
            update.executeUpdate();
        }
    }

    /// Does nothing: software that knows no ids ignores the additional ones.
    @Override
    public void rollback(Database database) {}

    @Override
    public String getConfirmationMessage() {
        return "Plans have lasting ids";
    }

    @Override
    public void setUp() {}

    @Override
    public void setFileOpener(ResourceAccessor resources) {}

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
