package org.openplan.tenancy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Fifth isolation check: rows that are written once, such as audit entries and editions, are never updated or deleted,
/// not even by a bulk query.
final class WrittenOnce implements StatementInspector {

    private static final Pattern CHANGES =
            Pattern.compile("(?<!\\bfor )\\b(?:update|delete|merge|replace|truncate|alter|drop|rename)\\b");
    /// Matches a table name however it is quoted or qualified.
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|into|join|using|truncate(?:\\s+table)?|table(?:\\s+if\\s+exists)?)\\s+(?:[`\"]?\\w+[`\"]?\\.)*[`\"]?(\\w+)");
    /// The tables an update names, before its `set` clause.
    private static final Pattern UPDATED = Pattern.compile("\\bupdate\\b(.*?)\\bset\\b", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\w+");

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
        return TABLE.matcher(statement).results().anyMatch(table -> tables.contains(table.group(1)))
                || UPDATED.matcher(statement)
                        .results()
                        .flatMap(update -> WORD.matcher(update.group(1)).results())
                        .anyMatch(word -> tables.contains(word.group()));
    }
}
