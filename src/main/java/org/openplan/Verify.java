package org.openplan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplan.document.EditionChain;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Checks downloaded editions of a plan from the command line: each must contain the hash of the previous one. Needs no
/// server and no database.
@Command(name = "verify", customSynopsis = "verify FILE|URL… [--lang TAG]")
final class Verify implements Callable<Integer> {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private static final int LARGEST = 32 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    @Parameters(arity = "1..*", paramLabel = "FILE|URL")
    @SuppressWarnings("NullAway.Init")
    private List<String> sources;

    @Option(names = "--lang", paramLabel = "TAG")
    private String language = Translations.ENGLISH;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    private Messages words;

    /// Something that cannot be read, described in one line.
    private static final class Unreadable extends Exception {

        Unreadable(String why) {
            super(why);
        }
    }

    /// Returns 0 if nothing contradicts, 1 if the chain is broken, 2 if something cannot be read.
    @Override
    public Integer call() {
        if (sources.stream().anyMatch(one -> one.isBlank() || one.startsWith("-")))
            throw new ParameterException(spec.commandLine(), "No file or address");
        words = new Translations().in(Locale.forLanguageTag(language));
        try {
            return check(read(sources));
        } catch (Unreadable unreadable) {
            spec.commandLine().getErr().println(Commands.line(String.valueOf(unreadable.getMessage())));
            return UNREADABLE;
        }
    }

    private EditionChain read(List<String> sources) throws Unreadable {
        var links = new ArrayList<EditionChain.Link>();
        for (var source : sources) {
            var bytes = bytes(source);
            if (bytes.length > LARGEST) throw new Unreadable(say("tooLarge", source));
            links.add(EditionChain.Link.read(source, bytes).orElseThrow(() -> new Unreadable(say("notAPlan", source))));
        }
        return new EditionChain(links);
    }

    private byte[] bytes(String source) throws Unreadable {
        try {
            if (WEB.matcher(source).matches()) return downloaded(source);
            if (ADDRESS.matcher(source).matches()) throw new Unreadable(say("notOnTheWeb", source));
            try (var file = Files.newInputStream(Path.of(source))) {
                return file.readNBytes(LARGEST + 1);
            }
        } catch (IOException | InvalidPathException | TimeoutException | ExecutionException failed) {
            throw new Unreadable(say("unreadable", source));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable(say("unreadable", source));
        }
    }

    private byte[] downloaded(String address)
            throws Unreadable, InterruptedException, ExecutionException, TimeoutException {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer.statusCode() == 200) return answer.body();
            throw new Unreadable(say("notThere", address, String.valueOf(answer.statusCode())));
        } catch (IllegalArgumentException malformed) {
            throw new Unreadable(say("unreadable", address));
        } finally {
            client.shutdownNow();
        }
    }

    private int check(EditionChain chain) {
        chain.before()
                .ifPresent(link -> spec.commandLine().getOut().println(say("before", link.sha256(), link.source())));
        for (var link : chain.numbered())
            spec.commandLine()
                    .getOut()
                    .println(say("edition", String.valueOf(link.number()), link.sha256(), link.source()));
        var broken = chain.broken();
        if (broken.isPresent()) {
            var key = "document.EditionChain." + broken.get().flaw();
            spec.commandLine()
                    .getOut()
                    .println(words.say(key, broken.get().details().toArray()));
            return BROKEN;
        }
        reach(chain);
        return WHOLE;
    }

    /// Reports how far the documents confirm each other, and what none of them confirms.
    private void reach(EditionChain chain) {
        var numbered = chain.numbered();
        if (!numbered.isEmpty()) {
            var first = numbered.getFirst();
            var last = numbered.getLast();
            if (numbered.size() > 1)
                spec.commandLine().getOut().println(say("whole", number(first), number(last), first.plan()));
            if (first.previous() != null)
                spec.commandLine()
                        .getOut()
                        .println(say(chain.before().isPresent() ? "goesOn" : "startsAt", number(first)));
            spec.commandLine().getOut().println(say("newest", number(last)));
        }
        if (chain.unconfirmed().isEmpty()) return;
        var sources =
                chain.unconfirmed().stream().map(EditionChain.Link::source).collect(Collectors.joining(", "));
        spec.commandLine().getOut().println(say("unconfirmed", sources));
    }

    private static String number(EditionChain.Link link) {
        return String.valueOf(link.number());
    }

    private String say(String key, Object... values) {
        return words.say("document.Verify." + key, values);
    }
}
