package org.openplan.municipality;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.document.ProgressDay;
import org.openplan.document.Text;
import org.openplan.language.Translations;

/// Reads `tenant.yaml` and says of every mistake where it stands and how to mend it.
final class TenantReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    /// Words that begin addresses of the service itself.
    private static final Set<String> TAKEN = Set.of(
            "app",
            "api",
            "assets",
            "aura",
            "compare",
            "connect",
            "error",
            "fonts",
            "healthz",
            "internal",
            "login",
            "logout",
            "lumo",
            "oauth2",
            "readyz",
            "robots",
            "sitemap",
            "static",
            "styles",
            "vaadin",
            "webjars");

    private static final Set<String> KEYS = sorted(
            "names",
            "country",
            "kind",
            "population",
            "languages",
            "timeZone",
            "hosts",
            "look",
            "coordinator",
            "closingDays",
            "evidenceMegabytes");

    private final Path folder;
    private final YamlFile yaml;

    TenantReader(Path folder, List<TenantMistake> mistakes) {
        this.folder = folder;
        this.yaml = new YamlFile(folder.resolve("tenant.yaml"), mistakes);
    }

    @Nullable
    Municipality municipality() {
        var root = yaml.root();
        if (root.isEmpty()) return null;
        var fields = new YamlFields(yaml, root.get(), KEYS);
        var languages = languages(fields);
        return new Municipality(
                slug(),
                names(fields, languages),
                fields.scalar(
                        "country",
                        text -> Arrays.asList(Locale.getISOCountries()).contains(text),
                        "is not a country",
                        "Write the two letters of ISO 3166, such as RS.",
                        "RS"),
                kind(fields),
                population(fields),
                languages,
                timeZone(fields),
                hosts(fields),
                look(fields),
                fields.scalar(
                        "coordinator",
                        text -> EMAIL.matcher(text).matches(),
                        "is not an e-mail address",
                        "Write the first coordinator's, such as ana@town.example.",
                        ""),
                closingDays(fields),
                evidenceMegabytes(fields));
    }

    private static int closingDays(YamlFields fields) {
        var usual = String.valueOf(ProgressDay.CLOSING_DAYS);
        if (!fields.has("closingDays")) return ProgressDay.CLOSING_DAYS;
        return Integer.parseInt(fields.scalar(
                "closingDays",
                text -> text.matches("[1-9]\\d?") && Integer.parseInt(text) <= ProgressDay.MOST_CLOSING_DAYS,
                "is not a number of days",
                "Write how many days after the end of a quarter reports are owed, from 1 to "
                        + ProgressDay.MOST_CLOSING_DAYS + ", such as " + usual + ".",
                usual));
    }

    private static int evidenceMegabytes(YamlFields fields) {
        var usual = String.valueOf(Municipality.EVIDENCE_MEGABYTES);
        if (!fields.has("evidenceMegabytes")) return Municipality.EVIDENCE_MEGABYTES;
        return Integer.parseInt(fields.scalar(
                "evidenceMegabytes",
                text -> text.matches("[1-9]\\d{0,6}"),
                "is not a number of megabytes",
                "Write how much room the files of evidence may take, from 1 to 9999999, such as " + usual + ".",
                usual));
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

    private List<String> languages(YamlFields fields) {
        var languages = fields.list("languages", "Write them in order of use, such as [en, sr-Latn, sr-Cyrl].");
        var known = Translations.LANGUAGES;
        for (var language : languages)
            if (!known.contains(language))
                yaml.wrong(
                        fields.lineOf("languages"),
                        "We do not speak '%s' yet.".formatted(language),
                        "Choose of " + String.join(", ", new TreeSet<>(known)) + ".");
        if (languages.isEmpty() && fields.has("languages"))
            yaml.wrong(fields.lineOf("languages"), "There is no language.", "Name at least one.");
        return languages;
    }

    private Text names(YamlFields fields, List<String> languages) {
        var node = fields.required("names", "Write one name a language, such as `en: Novi Pazar`.");
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

    private Municipality.Kind kind(YamlFields fields) {
        var words = Arrays.stream(Municipality.Kind.values())
                .map(TenantReader::word)
                .toList();
        var kind = fields.scalar(
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

    private int population(YamlFields fields) {
        var digits = fields.scalar(
                "population",
                text -> text.matches("\\d{1,9}") && Integer.parseInt(text) > 0,
                "is not a number of inhabitants",
                "Write a whole number without separators, such as 106720.",
                "1");
        return Integer.parseInt(digits);
    }

    private ZoneId timeZone(YamlFields fields) {
        Predicate<String> known = text -> {
            try {
                ZoneId.of(text);
                return true;
            } catch (DateTimeException unknown) {
                return false;
            }
        };
        return ZoneId.of(fields.scalar(
                "timeZone", known, "is not a time zone", "Write one such as Europe/Belgrade.", "Europe/Belgrade"));
    }

    private List<String> hosts(YamlFields fields) {
        if (!fields.has("hosts")) return List.of();
        var hosts = fields.list("hosts", "Write host names such as [open.town.example], or [].");
        for (var host : hosts)
            if (!HOST.matcher(host).matches())
                yaml.wrong(
                        fields.lineOf("hosts"),
                        "'%s' is not a host name.".formatted(host),
                        "Write it in small letters without https:// and without a path.");
        return hosts;
    }

    private Municipality.Look look(YamlFields fields) {
        var mapping = fields.node("look");
        return mapping == null ? LookReader.STANDARD : LookReader.read(yaml, mapping);
    }

    private static Set<String> sorted(String... keys) {
        return new TreeSet<>(Arrays.asList(keys));
    }
}
