package org.openplan.tenancy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Third isolation check: rejects statements on municipalities' tables that do not name the municipality, before they
/// reach the database.
final class TenantInspector implements StatementInspector {

    /// Matches a table name as a word, however it is quoted, qualified or surrounded by comments.
    private static final Pattern WORD = Pattern.compile("\\w+");

    private static final Pattern NAMED =
            Pattern.compile("\\b" + TenantGuard.COLUMN + "\\s*(=\\s*\\?|\\)?\\s+in\\b|,|\\))");

    private final Set<String> tables;

    TenantInspector(Set<String> tables) {
        this.tables = tables;
    }

    @Override
    public String inspect(String sql) {
        var statement = sql.toLowerCase(Locale.ROOT);
        if (!touchesTenantTable(statement)) return sql;
        if (Tenancy.served().isEmpty())
            throw new TenancyBreached("A municipality's rows were asked for while serving none: " + sql);
        if (!namesMunicipality(statement))
            throw new TenancyBreached("A statement on municipalities' rows does not name the municipality: " + sql);
        return sql;
    }

    private boolean touchesTenantTable(String statement) {
        return WORD.matcher(statement).results().anyMatch(word -> tables.contains(word.group()));
    }

    private static boolean namesMunicipality(String statement) {
        if (statement.startsWith("insert")) return NAMED.matcher(statement).find();
        return statement.matches("(?s).*\\b" + TenantGuard.COLUMN + "\\s*=\\s*\\?.*");
    }
}
