package org.openplan.audit.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.openplan.audit.ShownText;
import org.openplan.audit.TrailEntry;
import org.openplan.language.Messages;
import org.openplan.tenancy.Subject;

/// The display text of an audit entry: what happened to what, when, and by whom.
record LineWords(Messages words, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// The name of the kind of change, supplied by the module that defines it.
    String kind(String code) {
        return words.sayOwned("Audit." + code).orElse(code);
    }

    String subject(TrailEntry line) {
        return new SubjectWords(words).say(line.subject(), person(line));
    }

    /// The part of the subject in view that the entry is about; empty if it is the subject itself.
    String subjectWithin(Subject inView, TrailEntry line) {
        return new SubjectWords(words).sayWithin(inView, line.subject(), person(line));
    }

    /// The first changes of the entry; empty if there is nothing to show.
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

    /// Earlier versions did not record which work of the service made the change.
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
