package org.openplan.municipality;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.document.ProgressDay;

/// Reads `tenant.yaml` and says where each mistake is and how to fix it.
final class TenantReader {

    private static final int MOST_MEGABYTES = 9_999_999;
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

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
            "evidenceMegabytes",
            "embed",
            "answerDays");

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
        var names = new NamesReader(yaml, fields);
        var languages = names.languages();
        return new Municipality(
                SlugReader.read(folder, yaml),
                names.names(languages),
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
                evidenceMegabytes(fields),
                EmbedReader.read(yaml, fields),
                answerDays(fields));
    }

    private static int closingDays(YamlFields fields) {
        return number(
                fields,
                "closingDays",
                ProgressDay.CLOSING_DAYS,
                ProgressDay.MOST_CLOSING_DAYS,
                "is not a number of days",
                "Write how many days after the end of a quarter reports are owed");
    }

    private static int evidenceMegabytes(YamlFields fields) {
        return number(
                fields,
                "evidenceMegabytes",
                Municipality.EVIDENCE_MEGABYTES,
                MOST_MEGABYTES,
                "is not a number of megabytes",
                "Write how much room the files of evidence may take");
    }

    private static int answerDays(YamlFields fields) {
        return number(
                fields,
                "answerDays",
                Municipality.ANSWER_DAYS,
                Municipality.MOST_ANSWER_DAYS,
                "is not a number of working days",
                "Write within how many working days a contribution is answered");
    }

    /// From 1 to the most; what is usual where the file says nothing.
    private static int number(YamlFields fields, String key, int usual, int most, String flaw, String advice) {
        if (!fields.has(key)) return usual;
        return Integer.parseInt(fields.scalar(
                key,
                text -> text.matches("[1-9]\\d{0,6}") && Integer.parseInt(text) <= most,
                flaw,
                advice + ", from 1 to " + most + ", such as " + usual + ".",
                String.valueOf(usual)));
    }

    private Municipality.Kind kind(YamlFields fields) {
        var names = Arrays.stream(Municipality.Kind.values())
                .map(TenantReader::word)
                .toList();
        var kind = fields.scalar(
                "kind",
                names::contains,
                "is not a kind we know",
                "Write one of " + String.join(", ", names) + ".",
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
