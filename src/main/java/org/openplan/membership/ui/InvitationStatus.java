package org.openplan.membership.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openplan.language.Messages;
import org.openplan.membership.InvitationDetails;

/// How far an invitation is, in sentences: until when its link works, and what keeps its mail back.
record InvitationStatus(Messages words, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    List<String> sentences(InvitationDetails invitation) {
        var sentences = new ArrayList<String>();
        if (invitation.isExpired()) sentences.add(say("expired", day(invitation.until())));
        else sentences.add(say("invited", day(invitation.invitedAt()), day(invitation.until())));
        var problem = invitation.problem();
        var tried = invitation.triedAt();
        if (problem != null && tried != null)
            sentences.add(say("notSent", say("problem." + problem), day(tried), time(tried)));
        else if (!invitation.isMailed() && !invitation.isExpired()) sentences.add(say("waiting"));
        return sentences;
    }

    private String day(Instant moment) {
        return words.date(moment.atZone(zone).toLocalDate());
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    private String say(String key, Object... values) {
        return words.say("membership.InvitationStatus." + key, values);
    }
}
