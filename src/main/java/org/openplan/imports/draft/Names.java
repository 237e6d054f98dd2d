package org.openplan.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openplan.language.Vocabulary;

/// The names listed in a cell; `sure` is false if only commas separate them, because names may contain commas.
record Names(List<String> names, boolean sure) {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:\\R|;)\\s*");
    private static final Pattern MARK = Pattern.compile("^(?:[-•*▪●–·]|\\d{1,2}[.)])\\s*");

    static Names in(String text) {
        var names = new ArrayList<String>();
        boolean sure = true;
        for (var part : PARTS.split(text.strip())) {
            String name = MARK.matcher(part.strip())
                    .replaceFirst("")
                    .replaceFirst("[,.]$", "")
                    .strip();
            if (name.isEmpty()) continue;
            // a line broken by the width of the cell continues in lower case
            if (!names.isEmpty()
                    && Character.isLowerCase(name.charAt(0))
                    && !part.strip().startsWith("-")) {
                names.add(names.removeLast() + " " + name);
                continue;
            }
            var byComma = byComma(name);
            sure &= byComma.size() == 1;
            names.addAll(byComma);
        }
        return new Names(List.copyOf(names), sure);
    }

    private static List<String> byComma(String text) {
        var names = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' || letter == '“' || letter == '”' || letter == '„') quoted = !quoted;
            else if (letter == '(') depth++;
            else if (letter == ')') depth--;
            else if (letter == ',' && depth <= 0 && !quoted) {
                names.add(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        names.add(text.substring(from).strip());
        names.removeIf(String::isEmpty);
        boolean allNames = names.stream()
                .allMatch(name -> !Character.isLowerCase(name.charAt(0))
                        || Vocabulary.kindOf(name).isPresent());
        return allNames && !names.isEmpty() ? names : List.of(text);
    }
}
