package org.openplan.notification;

import java.util.Optional;
import java.util.function.Consumer;
import org.openplan.membership.MailProblem;

/// A mail to be sent now, and who is told afterwards what became of it; without a problem it was sent.
record ReadyMail(MailText text, Consumer<Optional<MailProblem>> outcome) {}
