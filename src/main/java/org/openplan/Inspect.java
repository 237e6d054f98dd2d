package org.openplan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.document.Severity;
import org.openplan.files.TimeLimit;
import org.openplan.imports.NotAPlan;
import org.openplan.imports.PlanReader;
import org.openplan.imports.PlanRecognition;
import org.openplan.imports.Recognition;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.quality.Quality;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads a plan from the command line and prints what was recognised as JSON; needs no server and no login.
@Command(name = "inspect", customSynopsis = "inspect FILE [--lang TAG]")
final class Inspect implements Callable<Integer> {

    private static final int RECOGNISED = 0;
    private static final int STOPPED = 1;
    private static final int NOT_A_PLAN = 2;

    private record Answer(
            String rule,
            Severity severity,
            @Nullable String measure,
            @Nullable String step,
            @Nullable String field,
            @Nullable String source,
            String message) {}

    private record Inspection(PlanDocument document, List<Answer> findings) {}

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(names = "--lang", paramLabel = "TAG")
    private @Nullable String language;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// Returns 0 if a plan was recognised, 2 if not, 1 if this takes too much time or memory; on failure one line on
    /// standard error gives the reason.
    @Override
    public Integer call() {
        if (file.isBlank() || file.equals("-")) throw new ParameterException(spec.commandLine(), "No file");
        if (language != null && !isTag(language))
            return refuse(new Translations().in(Locale.ENGLISH).say("imports.NotAPlan.LANGUAGE_TAG", language));
        var words = new Translations().in(Locale.forLanguageTag(language == null ? Translations.ENGLISH : language));
        try {
            spec.commandLine().getOut().println(TimeLimit.within(time(), () -> report(words)));
            return RECOGNISED;
        } catch (TimeoutException slow) {
            return stop(words.say("imports.NotAPlan.TOO_SLOW", file));
        } catch (ExecutionException failed) {
            return refuse(failed.getCause(), words);
        } catch (InterruptedException | RuntimeException e) {
            return refuse(e, words);
        }
    }

    private String report(Messages words) {
        return PlanJson.text(inspection(new PlanReader().read(Path.of(file), language), words));
    }

    /// This process opens the file itself, within the limits of `infra/inspect`; preparation that slows the first file
    /// is done before its time is counted.
    private Duration time() {
        new PlanRecognition().prepare();
        return TimeLimit.forSize(Path.of(file).toFile().length());
    }

    /// Whatever error a hostile file causes, the caller gets one line.
    private int refuse(@Nullable Throwable failure, Messages words) {
        return switch (failure) {
            case NotAPlan refusal ->
                refuse(words.say(refusal.key(), refusal.details().toArray()));
            case OutOfMemoryError _ -> stop(words.say("imports.NotAPlan.TOO_COMPLEX", file));
            case null, default -> refuse(words.say("imports.NotAPlan.DAMAGED", file));
        };
    }

    private int stop(String sentence) {
        refuse(sentence);
        return STOPPED;
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(Commands.line(sentence));
        return NOT_A_PLAN;
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

    /// The same file gives the same ids each time; permanent ids are assigned when it becomes a plan.
    private static Inspection inspection(Recognition recognition, Messages words) {
        var findings = Stream.concat(
                        recognition.allFindings().stream(),
                        recognition.located(Quality.findings(recognition.document())).stream())
                .map(finding -> said(finding, words))
                .toList();
        return new Inspection(PlanJson.withDerivedIds(recognition.document()), findings);
    }

    private static Answer said(Finding finding, Messages words) {
        return new Answer(
                finding.rule(),
                finding.severity(),
                finding.measure(),
                finding.step(),
                finding.field(),
                finding.source(),
                sentence(finding, words));
    }

    /// Where the finding is, what it is, and how to correct it.
    private static String sentence(Finding finding, Messages words) {
        String what = words.say("finding." + finding.rule(), finding.details().toArray());
        if (finding.measure() == null) return what;
        if (finding.step() == null) return words.say("finding.where.measure", finding.measure(), what);
        return words.say("finding.where.step", finding.measure(), finding.step(), what);
    }
}
