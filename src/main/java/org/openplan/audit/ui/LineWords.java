package org.openplan.audit.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.openplan.audit.ShownText;
import org.openplan.audit.TrailEntry;
import org.openplan.language.Messages;
import org.openplan.tenancy.Subject;

/// How a line of the trail is spoken of: what happened to what, when, and by whom.
record LineWords(Messages words, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// In the words of the module whose kind of change it is.
    String kind(String code) {
        return words.sayOwned("Audit." + code).orElse(code);
    }

    String subject(TrailEntry line) {
        return new SubjectWords(words).say(line.subject(), person(line));
    }

    /// What of the thing in view the line is about; empty where it is the thing itself.
    String subjectWithin(Subject inView, TrailEntry line) {
        return new SubjectWords(words).sayWithin(inView, line.subject(), person(line));
    }

    /// The first of what changed; empty where nothing is to be told.
    String changes(TrailEntry line) {
        return new SummaryWords(words).say(line.changes());
    }

    String moment(TrailEntry line) {
        var local = line.at().atZone(zone);
        return words.say("audit.LineWords.moment", words.date(local.toLocalDate()), TIME.format(local));
    }

    String actor(TrailEntry line) {
        var name = say(line.actor());
        return name.isEmpty() ? work(line.work()) : name;
    }

    /// Versions before did not write down which work of the service it was.
    private String work(@Nullable String code) {
        return code == null
                ? words.say("audit.HistoryView.service")
                : words.sayOwned("Audit." + code).orElse(code);
    }

    private String person(TrailEntry line) {
        return say(line.person());
    }

    private String say(ShownText text) {
        var erasure = text.erasure();
        if (erasure == null) return text.text();
        var day = words.date(erasure.at().atZone(zone).toLocalDate());
        return words.say("audit.LineWords.erased", day, erasure.reason());
    }
}
