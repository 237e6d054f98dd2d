package org.openplan.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// One connection to the mail server. A server that was given a whole mail may take a minute to accept it, since many
/// look through it first: whoever hangs up before that sends the mail again although it has arrived.
final class MailTransport extends SMTPTransport {

    private static final int ACCEPTED = 60_000;

    private final MailSockets sockets;

    MailTransport(Session session, MailSockets sockets) {
        super(session, new URLName("smtp", null, -1, null, null, null));
        this.sockets = sockets;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        int usual = sockets.latest().getSoTimeout();
        sockets.latest().setSoTimeout(ACCEPTED);
        super.finishData();
        sockets.latest().setSoTimeout(usual);
    }
}
