package org.openplan.audit.ui;

import java.util.Set;
import java.util.regex.Pattern;
import org.openplan.design.Words;
import org.openplan.document.Quarter;

/// What a line of the trail is about, in the reader's language; the trail itself keeps one wording for ever.
record SubjectWords(Words words) {

    private static final Set<String> THINGS = Set.of("file", "institution", "measure", "member", "plan");
    private static final Pattern OF_PLAN = Pattern.compile("plan (\\S+) (.+)");
    private static final Pattern STEP = Pattern.compile("measure (\\S+) step (\\S+)");
    private static final Pattern ROUND = Pattern.compile("round (\\d{4}-Q[1-4])");
    private static final Pattern THING = Pattern.compile("(\\S+) (.+)");

    String say(String subject) {
        var ofPlan = OF_PLAN.matcher(subject);
        if (ofPlan.matches()) return words.say("audit.Subject.ofPlan", say(ofPlan.group(2)), ofPlan.group(1));
        var step = STEP.matcher(subject);
        if (step.matches()) return words.say("audit.Subject.step", step.group(1), step.group(2));
        var round = ROUND.matcher(subject);
        if (round.matches()) return words.say("audit.Subject.round", words.quarter(Quarter.parse(round.group(1))));
        var thing = THING.matcher(subject);
        boolean known = thing.matches() && THINGS.contains(thing.group(1));
        return known ? words.say("audit.Subject." + thing.group(1), thing.group(2)) : subject;
    }
}
