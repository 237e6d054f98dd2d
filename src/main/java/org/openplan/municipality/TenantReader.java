package org.openplan.municipality;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Text;
import org.yaml.snakeyaml.nodes.Node;

/// Reads `tenant.yaml` and says of every mistake where it stands and how to mend it.
final class TenantReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final Pattern PATH = Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9eE,.\\s+-]{2,2000}");
    private static final String ARMS = "M2 2h28v17c0 9-6 14-14 16C8 33 2 28 2 19z";

    /// Words that begin addresses of the service itself.
    private static final Set<String> TAKEN = Set.of(
            "app",
            "api",
            "assets",
            "compare",
            "error",
            "healthz",
            "internal",
            "login",
            "logout",
            "oauth2",
            "readyz",
            "robots",
            "sitemap",
            "static",
            "vaadin");

    private static final Set<String> KEYS =
            sorted("names", "country", "kind", "population", "languages", "timeZone", "hosts", "look", "coordinator");

    /// WCAG 2.2, 1.4.3: text and its ground.
    private static final double ENOUGH_CONTRAST = 4.5;

    private final Path folder;
    private final YamlFile yaml;
    private Map<String, Node> entries = Map.of();

    TenantReader(Path folder, List<TenantMistake> mistakes) {
        this.folder = folder;
        this.yaml = new YamlFile(folder.resolve("tenant.yaml"), mistakes);
    }

    @Nullable
    Municipality municipality() {
        var root = yaml.root();
        if (root.isEmpty()) return null;
        entries = yaml.entries(root.get(), KEYS);
        var languages = languages();
        return new Municipality(
                slug(),
                names(languages),
                scalar(
                        "country",
                        text -> Arrays.asList(Locale.getISOCountries()).contains(text),
                        "is not a country",
                        "Write the two letters of ISO 3166, such as RS.",
                        "RS"),
                kind(),
                population(),
                languages,
                timeZone(),
                hosts(),
                look(),
                scalar(
                        "coordinator",
                        text -> EMAIL.matcher(text).matches(),
                        "is not an e-mail address",
                        "Write the first coordinator's, such as ana@town.example.",
                        ""));
    }

    private String slug() {
        var slug = folder.getFileName().toString();
        if (!SLUG.matcher(slug).matches() || TAKEN.contains(slug))
            yaml.wrong(
                    0,
                    "The folder's name '%s' cannot be an address.".formatted(slug),
                    "Use small letters, digits and hyphens, 63 at most, and none of: "
                            + String.join(", ", new TreeSet<>(TAKEN)) + ".");
        return slug;
    }

    private List<String> languages() {
        var languages = list("languages", "Write them in order of use, such as [en, sr-Latn, sr-Cyrl].");
        var known = Set.of("en", "sr-Latn", "sr-Cyrl");
        for (var language : languages)
            if (!known.contains(language))
                yaml.wrong(
                        lineOf("languages"),
                        "We do not speak '%s' yet.".formatted(language),
                        "Choose of " + String.join(", ", new TreeSet<>(known)) + ".");
        if (languages.isEmpty() && entries.containsKey("languages"))
            yaml.wrong(lineOf("languages"), "There is no language.", "Name at least one.");
        return languages;
    }

    private Text names(List<String> languages) {
        var node = required("names", "Write one name a language, such as `en: Novi Pazar`.");
        if (node == null) return Text.NONE;
        var names = new LinkedHashMap<String, String>();
        yaml.entries(node, Set.of())
                .forEach((tag, name) -> names.put(tag, YamlFile.scalar(name).orElse("")));
        languages.stream()
                .filter(tag -> names.getOrDefault(tag, "").isBlank() && !tag.equals("sr-Cyrl"))
                .forEach(tag -> yaml.wrong(
                        YamlFile.line(node),
                        "The name in '%s' is missing.".formatted(tag),
                        "Add a line `%s: …` below names.".formatted(tag)));
        return new Text(names);
    }

    private Municipality.Kind kind() {
        var words = Arrays.stream(Municipality.Kind.values())
                .map(TenantReader::word)
                .toList();
        var kind = scalar(
                "kind",
                words::contains,
                "is not a kind we know",
                "Write one of " + String.join(", ", words) + ".",
                "municipality");
        return Arrays.stream(Municipality.Kind.values())
                .filter(each -> word(each).equals(kind))
                .findFirst()
                .orElse(Municipality.Kind.MUNICIPALITY);
    }

    private static String word(Municipality.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int population() {
        var digits = scalar(
                "population",
                text -> text.matches("\\d{1,9}") && Integer.parseInt(text) > 0,
                "is not a number of inhabitants",
                "Write a whole number without separators, such as 106720.",
                "1");
        return Integer.parseInt(digits);
    }

    private ZoneId timeZone() {
        Predicate<String> known = text -> {
            try {
                ZoneId.of(text);
                return true;
            } catch (DateTimeException unknown) {
                return false;
            }
        };
        return ZoneId.of(scalar(
                "timeZone", known, "is not a time zone", "Write one such as Europe/Belgrade.", "Europe/Belgrade"));
    }

    private List<String> hosts() {
        if (!entries.containsKey("hosts")) return List.of();
        var hosts = list("hosts", "Write host names such as [open.town.example], or [].");
        for (var host : hosts)
            if (!HOST.matcher(host).matches())
                yaml.wrong(
                        lineOf("hosts"),
                        "'%s' is not a host name.".formatted(host),
                        "Write it in small letters without https:// and without a path.");
        return hosts;
    }

    private Municipality.Look look() {
        var standard = new Municipality.Look("#0b5d66", "#ffffff", ARMS);
        var node = entries.get("look");
        if (node == null) return standard;
        var parts = yaml.entries(node, sorted("brand", "ink", "arms"));
        var brand = part(parts, "brand", COLOUR, standard.brand(), "Write a colour such as \"#0b5d66\", in quotes.");
        var ink = part(parts, "ink", COLOUR, standard.ink(), "Write a colour such as \"#ffffff\", in quotes.");
        var arms = part(parts, "arms", PATH, standard.arms(), "Write one SVG path drawn on 32×37.");
        double contrast = Contrast.between(brand, ink);
        if (contrast < ENOUGH_CONTRAST)
            yaml.wrong(
                    YamlFile.line(node),
                    "The ink %s on the brand colour %s has a contrast of %.1f:1.".formatted(ink, brand, contrast),
                    "Readers need 4.5:1; darken the one or lighten the other.");
        return new Municipality.Look(brand, ink, arms);
    }

    private String part(Map<String, Node> parts, String key, Pattern form, String standard, String mend) {
        var node = parts.get(key);
        if (node == null) return standard;
        var text = YamlFile.scalar(node).orElse("");
        if (form.matcher(text).matches()) return text;
        yaml.wrong(YamlFile.line(node), "'%s' will not do as %s.".formatted(text, key), mend);
        return standard;
    }

    private String scalar(String key, Predicate<String> good, String wrong, String mend, String standard) {
        var node = required(key, mend);
        if (node == null) return standard;
        var text = YamlFile.scalar(node).orElse("");
        if (good.test(text)) return text;
        yaml.wrong(YamlFile.line(node), "%s: '%s' %s.".formatted(key, text, wrong), mend);
        return standard;
    }

    private List<String> list(String key, String mend) {
        var node = required(key, mend);
        if (node == null) return List.of();
        Function<Node, String> words = item -> YamlFile.scalar(item).orElse("");
        return yaml.items(node).stream().map(words).distinct().toList();
    }

    private @Nullable Node required(String key, String mend) {
        var node = entries.get(key);
        if (node == null) yaml.wrong(0, "The key '%s' is missing.".formatted(key), mend);
        return node;
    }

    private int lineOf(String key) {
        var node = entries.get(key);
        return node == null ? 0 : YamlFile.line(node);
    }

    private static Set<String> sorted(String... keys) {
        return new TreeSet<>(Arrays.asList(keys));
    }
}
