package org.openplan.journeys;

import java.util.Map;
import org.openplan.Mailbox;

/// The mail server that OpenPlan and Keycloak share in a run.
final class JourneyMail {

    private static final Mailbox MAILBOX = new Mailbox();

    private JourneyMail() {}

    static Mailbox box() {
        return MAILBOX;
    }

    static Map<String, String> environment() {
        return Map.of(
                "OPENPLAN_MAIL_HOST", "127.0.0.1",
                "OPENPLAN_MAIL_PORT", String.valueOf(box().port()),
                "OPENPLAN_MAIL_FROM", "openplan@journeys.example",
                "OPENPLAN_MAIL_TLS", "none");
    }
}
