package org.openplan.journeys;

import org.junit.jupiter.api.Order;

/// When a journey has its turn, for `@Order`: every change of the database is a new start of the service, and Novi
/// Pazar's own journey ends with an officer who has lost his role. For `@ResourceLock`: what it needs for itself, or
/// shares with those beside it. Whoever only reads runs beside others.
final class Turn {

    static final int AFTER_OTHER_TOWNS = Order.DEFAULT + 1;
    static final int ON_THE_EMBEDDED_DATABASE = Order.DEFAULT + 2;
    static final int AFTER_THE_OTHER_ON_IT = Order.DEFAULT + 3;

    /// Whoever measures has no other journey beside it.
    static final String PROCESSOR = "processor";

    /// Whoever publishes, or starts the service on another database, has nobody beside it who compares pages.
    static final String PAGES = "pages";

    /// Whoever disables accounts has nobody beside it who signs in with them.
    static final String ACCOUNTS = "accounts";

    private Turn() {}
}
