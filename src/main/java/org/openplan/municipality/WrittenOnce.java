package org.openplan.municipality;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Fifth fence: rows that are written once, the trail and the editions, are never rewritten nor removed, not by a query
/// for many of them either.
final class WrittenOnce implements StatementInspector {

    private static final Pattern CHANGES =
            Pattern.compile("(?<!\\bfor )\\b(?:update|delete|merge|replace|truncate|alter|drop)\\b");
    /// However it is quoted or qualified.
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:update|from|into|join)\\s+(?:[`\"]?\\w+[`\"]?\\.)*[`\"]?(\\w+)");

    private final Set<String> tables;

    WrittenOnce(Set<String> tables) {
        this.tables = tables;
    }

    @Override
    public String inspect(String sql) {
        var statement = sql.toLowerCase(Locale.ROOT);
        if (CHANGES.matcher(statement).find() && isOnOneOfThem(statement))
            throw new IllegalStateException("What is written once is not rewritten or removed: " + sql);
        return sql;
    }

    private boolean isOnOneOfThem(String statement) {
        return TABLE.matcher(statement).results().anyMatch(table -> tables.contains(table.group(1)));
    }
}
