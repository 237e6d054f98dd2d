package org.openplan.imports.labels;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Labels within the text of a cell, such as `Lead: …; Supporting: …` under one label for all participants.
public final class InnerLabels {

    private static final Pattern PARTS = Pattern.compile("(?<=[.;])\\s+(?=\\p{L}[^.:;]{1,60}:)");

    private final Labels labels;

    public InnerLabels(Labels labels) {
        this.labels = labels;
    }

    /// The lines of a text, split further at labels within a line, as in `Lead: …; Supporting: …`.
    public List<String> parts(String text) {
        return text.lines().flatMap(line -> Stream.of(PARTS.split(line))).toList();
    }

    /// `Supporting: Government: Parliament` has two labels, of which the inner one is more exact.
    public Optional<Labels.Labelled> innermost(String line, Field outer) {
        var found = labels.labelled(line).filter(label -> isPartOf(label.field(), outer) && isInline(label, line));
        if (found.isEmpty() || found.get().rest().isBlank()) return found;
        return innermost(found.get().rest(), outer).or(() -> found);
    }

    /// The lead named in a line such as `Lead: Ministry of Finance`.
    public Optional<String> led(String line) {
        return labels.labelled(line)
                .filter(found ->
                        found.field() == Field.RESPONSIBLE && !found.rest().isBlank())
                .map(found -> found.rest().replaceFirst("[;,\\s]+$", ""));
    }

    private static boolean isInline(Labels.Labelled found, String line) {
        boolean heading = found.field() == Field.PARTICIPANTS || found.field() == Field.RESPONSIBLE;
        return !found.rest().isBlank() || heading || line.strip().endsWith(":");
    }

    private static boolean isPartOf(Field inner, Field outer) {
        return switch (outer) {
            case RESPONSIBLE, PERSON, POSITION, EMAIL, PHONE, CONTACT, PARTICIPANTS ->
                inner.isContact()
                        || inner.isKindOfParticipant()
                        || inner == Field.RESPONSIBLE
                        || inner == Field.PARTICIPANTS;
            case PERIOD, TIMELINE, START, END -> inner == Field.START || inner == Field.END;
            case ADDITIONAL -> inner == Field.BUDGET || inner == Field.SDG || inner == Field.LINKS;
            default ->
                outer.isKindOfParticipant() && (inner.isKindOfParticipant() || inner == Field.RESPONSIBLE)
                        || outer.value().isPresent() && inner.value().isPresent();
        };
    }
}
