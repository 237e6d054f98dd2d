package org.openplan.notification;

import java.util.Optional;
import java.util.UUID;

/// A kind of mail: it makes the words when the mail goes out.
interface MailKind {

    /// As the row of a mail names it.
    String code();

    /// Empty if nobody is to get it any more.
    Optional<ReadyMail> ready(UUID about);
}
