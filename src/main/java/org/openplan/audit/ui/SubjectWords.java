package org.openplan.audit.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.language.Messages;
import org.openplan.tenancy.Subject;

/// The subject of an audit entry in the reader's language and in the terms of the module it belongs to: the part first,
/// then the whole.
record SubjectWords(Messages words) {

    /// `person` is the display name of the person concerned, if any.
    String say(Subject subject, String person) {
        return say(subject.parts(), person);
    }

    /// The subject relative to `inView`: the part of it, or the full subject if its name was different then; empty if
    /// it is `inView` itself.
    String sayWithin(Subject inView, Subject subject, String person) {
        var whole = inView.parts().getLast();
        var parts = subject.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).kind().equals(whole.kind())) continue;
            boolean sameName = Objects.equals(parts.get(i).label(), whole.label());
            return sameName ? say(parts.subList(i + 1, parts.size()), person) : say(subject, person);
        }
        return say(subject, person);
    }

    private String say(List<Subject.Part> parts, String person) {
        if (parts.isEmpty()) return "";
        var said = parts.reversed().stream().map(part -> say(part, person)).toList();
        var wholes = said.stream().skip(1).map(SubjectWords::uncapitalised);
        return Stream.concat(Stream.of(said.getFirst()), wholes).collect(Collectors.joining(", "));
    }

    private String say(Subject.Part part, String person) {
        var label = part.label() == null ? person : words.moment(part.label());
        return words.sayOwned("Audit." + part.kind(), label).orElse(label);
    }

    /// A word such as `OGP` keeps its capitals.
    static String uncapitalised(String phrase) {
        boolean isWord = phrase.length() > 1 && Character.isLowerCase(phrase.charAt(1));
        return isWord ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1) : phrase;
    }
}
