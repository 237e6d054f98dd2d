package org.openplan;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplan.design.Translations;
import org.openplan.design.Words;
import org.openplan.document.EditionChain;
import org.openplan.document.EditionChain.Link;

/// Checks downloaded editions of a plan from the command line: each must name the bytes of the one before. Needs no
/// server and no database.
public final class Verify {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private static final int LARGEST = 32 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    private final Words words;
    private final PrintStream out;

    private Verify(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    /// What cannot be read, said in one line.
    private static final class Unreadable extends Exception {

        Unreadable(String why) {
            super(why);
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /// 0 when nothing contradicts, 1 when the chain breaks, 2 when something cannot be read.
    static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        var complained = new PrintStream(errors, true, StandardCharsets.UTF_8);
        var sources = new ArrayList<>(arguments);
        var language = Objects.requireNonNullElse(Inspect.languageIn(sources), Translations.ENGLISH);
        if (sources.isEmpty() || sources.stream().anyMatch(one -> one.isBlank() || one.startsWith("-"))) {
            complained.println("Usage: verify FILE|URL… [--lang TAG]");
            return UNREADABLE;
        }
        var words = new Translations().in(Locale.forLanguageTag(language));
        try {
            var verify = new Verify(words, new PrintStream(out, true, StandardCharsets.UTF_8));
            return verify.check(verify.read(sources));
        } catch (Unreadable unreadable) {
            complained.println(Inspect.inOneLine(String.valueOf(unreadable.getMessage())));
            return UNREADABLE;
        }
    }

    private EditionChain read(List<String> sources) throws Unreadable {
        var links = new ArrayList<Link>();
        for (var source : sources) {
            var bytes = bytes(source);
            if (bytes.length > LARGEST) throw new Unreadable(say("tooLarge", source));
            links.add(Link.read(source, bytes).orElseThrow(() -> new Unreadable(say("notAPlan", source))));
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
        chain.before().ifPresent(link -> out.println(say("before", link.sha256(), link.source())));
        for (var link : chain.numbered())
            out.println(say("edition", String.valueOf(link.number()), link.sha256(), link.source()));
        var broken = chain.broken();
        if (broken.isPresent()) {
            var key = "document.EditionChain." + broken.get().flaw();
            out.println(words.say(key, broken.get().details().toArray()));
            return BROKEN;
        }
        reach(chain);
        return WHOLE;
    }

    /// How far the documents confirm each other, and what nothing here confirms.
    private void reach(EditionChain chain) {
        var numbered = chain.numbered();
        if (!numbered.isEmpty()) {
            var first = numbered.getFirst();
            var last = numbered.getLast();
            if (numbered.size() > 1) out.println(say("whole", number(first), number(last), first.plan()));
            if (first.previous() != null)
                out.println(say(chain.before().isPresent() ? "goesOn" : "startsAt", number(first)));
            out.println(say("newest", number(last)));
        }
        if (chain.unconfirmed().isEmpty()) return;
        var sources = chain.unconfirmed().stream().map(Link::source).collect(Collectors.joining(", "));
        out.println(say("unconfirmed", sources));
    }

    private static String number(Link link) {
        return String.valueOf(link.number());
    }

    private String say(String key, Object... values) {
        return words.say("document.Verify." + key, values);
    }
}
