package org.openplan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openplan.document.Quarter;

/// A quarter as people type it, in either script: `IV 2023`, `4/2023`, `Q4 2023`, `2023-Q4`, `IV kvartal 2023.`
public final class TypedQuarter {

    private static final Pattern PART = Pattern.compile("[a-z]+|\\d+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("[1-4]");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    /// Words around a quarter that do not change which it is.
    private static final List<String> AROUND = Stream.of("quarter", "ordinal suffix", "date filler")
            .flatMap(heading -> Vocabulary.folded(heading).stream())
            .toList();

    private TypedQuarter() {}

    /// Exactly one year and one number from 1 to 4; anything else is not a quarter.
    public static Optional<Quarter> read(String typed) {
        var years = new ArrayList<Integer>();
        var numbers = new ArrayList<Integer>();
        var parts = PART.matcher(Spelling.fold(typed)).results().map(part -> part.group());
        for (var part : parts.toList()) {
            var number = number(part);
            if (YEAR.matcher(part).matches()) years.add(Integer.valueOf(part));
            else if (number.isPresent()) numbers.add(number.get());
            else if (!AROUND.contains(part)) return Optional.empty();
        }
        return years.size() == 1 && numbers.size() == 1
                ? Optional.of(new Quarter(years.getFirst(), numbers.getFirst()))
                : Optional.empty();
    }

    private static Optional<Integer> number(String part) {
        if (NUMBER.matcher(part).matches()) return Optional.of(Integer.valueOf(part));
        if (ROMAN.containsKey(part)) return Optional.ofNullable(ROMAN.get(part));
        return Stream.of(1, 2, 3, 4)
                .filter(number -> Vocabulary.folded("ordinal " + number).contains(part))
                .findFirst();
    }
}
