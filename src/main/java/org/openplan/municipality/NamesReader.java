package org.openplan.municipality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openplan.document.Text;
import org.openplan.language.Translations;

/// Reads a municipality's `languages:` and its `names:` in them.
record NamesReader(YamlFile yaml, YamlFields fields) {

    List<String> languages() {
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

    Text names(List<String> languages) {
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
}
