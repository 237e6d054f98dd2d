package org.openplan.audit.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.openplan.audit.TrailEntry;
import org.openplan.design.Words;

/// How a line of the trail is spoken of: what happened to what, when, and by whom.
record LineWords(Words words, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String kind(String what) {
        var key = "audit.Change." + what;
        return words.has(key) ? words.say(key) : what;
    }

    String subject(TrailEntry line) {
        return new SubjectWords(words).say(line.subject());
    }

    String moment(TrailEntry line) {
        var local = line.at().atZone(zone);
        return words.say("audit.LineWords.moment", words.date(local.toLocalDate()), TIME.format(local));
    }

    String person(TrailEntry line) {
        return line.person().isEmpty() ? words.say("audit.HistoryView.service") : line.person();
    }
}
