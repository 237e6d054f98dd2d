package org.openplan.journeys;

import org.junit.jupiter.api.Order;

/// When a journey has its turn, for `@Order`: every change of the database is a new start of the service, and Novi
/// Pazar's own journey ends with an officer who has lost his role.
final class Turn {

    static final int AFTER_OTHER_TOWNS = Order.DEFAULT + 1;
    static final int ON_THE_EMBEDDED_DATABASE = Order.DEFAULT + 2;

    /// For `@ResourceLock`: whoever measures has no other journey beside it.
    static final String PROCESSOR = "processor";

    private Turn() {}
}
