package org.openplan;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Translations;
import org.openplan.design.Words;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.document.Severity;
import org.openplan.exchange.NotAPlan;
import org.openplan.exchange.PlanReader;
import org.openplan.exchange.Recognition;
import org.openplan.quality.Quality;

/// Reads a plan from the command line and prints what was recognised as JSON; needs no server and no login.
public final class Inspect {

    private static final int RECOGNISED = 0;
    private static final int NOT_A_PLAN = 2;

    private record Said(
            String rule,
            Severity severity,
            @Nullable String measure,
            @Nullable String step,
            @Nullable String field,
            @Nullable String source,
            String message) {}

    private record Inspection(PlanDocument document, List<Said> findings) {}

    private Inspect() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /// 0 when a plan was recognised, 2 when not; then one line on `errors` says why.
    static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        var said = new PrintStream(out, true, StandardCharsets.UTF_8);
        var complained = new PrintStream(errors, true, StandardCharsets.UTF_8);
        var left = new ArrayList<>(arguments);
        @Nullable String language = languageIn(left);
        if (left.size() != 1 || left.getFirst().isBlank() || left.getFirst().matches("-|--.*")) {
            complained.println("Usage: inspect FILE [--lang TAG]");
            return NOT_A_PLAN;
        }
        if (language != null && !isTag(language)) {
            complain(complained, new Translations().in(Locale.ENGLISH).say("exchange.NotAPlan.LANGUAGE_TAG", language));
            return NOT_A_PLAN;
        }
        var words = new Translations().in(Locale.forLanguageTag(language == null ? Translations.ENGLISH : language));
        try {
            var recognition = new PlanReader().read(Path.of(left.getFirst()), language);
            said.println(PlanJson.text(inspection(recognition, words)));
            return RECOGNISED;
        } catch (NotAPlan refusal) {
            complain(complained, words.say(refusal.key(), refusal.details().toArray()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Whatever a hostile file provokes, the caller gets one line.
            complain(complained, words.say("exchange.NotAPlan.DAMAGED", left.getFirst()));
        }
        return NOT_A_PLAN;
    }

    /// One line, whatever characters the name of the file is made of.
    private static void complain(PrintStream errors, String sentence) {
        errors.println(inOneLine(sentence));
    }

    static String inOneLine(String sentence) {
        return sentence.replaceAll("[\\p{Cntrl}\\x{2028}\\x{2029}]+", " ");
    }

    private static boolean isTag(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    static @Nullable String languageIn(List<String> arguments) {
        int option = arguments.indexOf("--lang");
        if (option < 0 || option + 1 >= arguments.size()) return null;
        arguments.remove(option);
        return arguments.remove(option);
    }

    /// The same file gives the same ids each time; those that last are drawn when it becomes a plan.
    private static Inspection inspection(Recognition recognition, Words words) {
        var findings = Stream.concat(
                        recognition.allFindings().stream(),
                        recognition.located(Quality.findings(recognition.document())).stream())
                .map(finding -> said(finding, words))
                .toList();
        return new Inspection(PlanJson.withDerivedIds(recognition.document()), findings);
    }

    private static Said said(Finding finding, Words words) {
        return new Said(
                finding.rule(),
                finding.severity(),
                finding.measure(),
                finding.step(),
                finding.field(),
                finding.source(),
                sentence(finding, words));
    }

    /// Where, what, and how to mend it.
    private static String sentence(Finding finding, Words words) {
        String what = words.say("finding." + finding.rule(), finding.details().toArray());
        if (finding.measure() == null) return what;
        if (finding.step() == null) return words.say("finding.where.measure", finding.measure(), what);
        return words.say("finding.where.step", finding.measure(), finding.step(), what);
    }
}
