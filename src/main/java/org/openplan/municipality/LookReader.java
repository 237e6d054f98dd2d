package org.openplan.municipality;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/// Reads `look:` and reports illegible colours as a mistake in the file.
final class LookReader {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern PATH = Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9eE,.\\s+-]{2,2000}");
    private static final String ARMS = "M2 2h28v17c0 9-6 14-14 16C8 33 2 28 2 19z";
    private static final Set<String> KEYS = new TreeSet<>(Set.of("brand", "ink", "arms"));

    /// The minimum contrast between text and background, WCAG 2.2, 1.4.3.
    private static final double ENOUGH_CONTRAST = 4.5;

    static final Municipality.Look STANDARD = new Municipality.Look("#0b5d66", "#ffffff", ARMS);

    private LookReader() {}

    static Municipality.Look read(YamlFile file, Node mapping) {
        var fields = new YamlFields(file, mapping, KEYS);
        var look = new Municipality.Look(
                fields.optional("brand", COLOUR, "Write a colour such as \"#0b5d66\", in quotes.", STANDARD.brand()),
                fields.optional("ink", COLOUR, "Write a colour such as \"#ffffff\", in quotes.", STANDARD.ink()),
                fields.optional("arms", PATH, "Write one SVG path drawn on 32×37.", STANDARD.arms()));
        double contrast = Contrast.between(look.brand(), look.ink());
        if (contrast < ENOUGH_CONTRAST)
            file.wrong(
                    YamlFile.line(mapping),
                    "The ink %s on the brand colour %s has a contrast of %.1f:1."
                            .formatted(look.ink(), look.brand(), contrast),
                    "Readers need 4.5:1; darken the one or lighten the other.");
        return look;
    }
}
