package org.openplan.quality;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.openplan.document.Finding;

/// The sentences of findings and refusals in one language, from the bundles; English where a language has none.
public final class Wording {

    private static final String BUNDLE = "/vaadin-i18n/translations";

    private final Locale locale;
    private final Properties patterns;

    private Wording(Locale locale, Properties patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    public static Wording in(Locale locale) {
        var patterns = read("", new Properties());
        boolean serbian = locale.getLanguage().equals("sr");
        return new Wording(
                serbian ? Locale.forLanguageTag("sr-Latn") : Locale.ENGLISH,
                serbian ? read("_sr_Latn", new Properties(patterns)) : patterns);
    }

    /// What is wrong, where, and how to mend it.
    public String sentence(Finding finding) {
        String what = say("finding." + finding.rule(), finding.details());
        String where = where(finding);
        return where.isEmpty() ? what : where + ": " + what;
    }

    public String say(String key, List<String> details) {
        String pattern = patterns.getProperty(key);
        return pattern == null ? key : new MessageFormat(pattern, locale).format(details.toArray());
    }

    private String where(Finding finding) {
        if (finding.measure() == null) return "";
        if (finding.step() == null) return say("finding.where.measure", List.of(finding.measure()));
        return say("finding.where.step", List.of(finding.measure(), finding.step()));
    }

    private static Properties read(String suffix, Properties into) {
        try (var in = Wording.class.getResourceAsStream(BUNDLE + suffix + ".properties")) {
            if (in != null) into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
