package org.openplan.notification;

import java.util.List;
import org.openplan.language.Messages;

/// The words of a mail in one language: a subject, paragraphs, and the one link it is about.
record MailText(
        String name, String email, Messages words, String subject, List<String> paragraphs, Link link, String foot) {

    record Link(String label, String address) {}

    MailText {
        paragraphs = List.copyOf(paragraphs);
    }
}
