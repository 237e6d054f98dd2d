package org.openplan.membership;

import jakarta.servlet.http.HttpSession;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.apache.catalina.Context;
import org.openplan.permission.Permission;
import org.openplan.permission.Role;
import org.openplan.tenancy.ServiceActor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// For `infra/bench/exhaust screens`: what a measure's screen weighs, and how many one person gets.
@Component
class ScreensBench {

    private static final int SESSIONS = 10;
    private static final int SCREENS = 10;
    private static final int GREEDY = 660;
    /// How many screens one person may have, and the bytes of heap that one may take.
    private static final int EACH = 20;
    private static final long MOST_BYTES = 300_000;
    private static final String NAVIGATION = "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\","
            + "\"data\":{\"route\":\"%s\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{},\"trigger\":\"\"}}";
    private static final Pattern PLAN = Pattern.compile("/primer/en/plans/([a-z0-9-]+)\"");

    private final ServletWebServerApplicationContext service;
    private final Members members;
    private final MembersAtSignIn signIns;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, Integer> answers = new HashMap<>();
    private int explained;

    ScreensBench(ServletWebServerApplicationContext service, Members members, MembersAtSignIn signIns) {
        this.service = service;
        this.members = members;
        this.signIns = signIns;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().name("bench").start(() -> {
            try {
                System.exit(run() ? 0 : 2);
            } catch (Exception failed) {
                System.out.println("exhaust failed: " + failed);
                System.exit(1);
            }
        });
    }

    /// Whether every bar was held.
    private boolean run() throws Exception {
        String plan;
        while ((plan = plan()).isEmpty()) Thread.sleep(500);
        Thread.sleep(5_000); // until the work of the start is over, which would count as ours
        var route = "primer/plan/" + plan + "/measures/1";
        var sessions = new ArrayList<HttpSession>();
        for (int i = 0; i < SESSIONS; i++) sessions.add(signIn("coordinator-" + i));
        open(sessions.getFirst(), route, 3);
        var before = histogram();
        answers.clear();
        for (var session : sessions) open(session, route, SCREENS);
        var after = histogram();
        int opened = answers.getOrDefault(200, 0);
        long each = (total(after) - total(before)) / Math.max(1, opened);
        System.out.printf(
                "exhaust screens: %d of a measure, %d kB each (bar 300), %d per GB%n",
                opened, each / 1000, 1_000_000_000L / Math.max(1, each));
        print(before, after, opened);
        answers.clear();
        open(signIn("greedy"), route, GREEDY);
        System.out.printf(
                "exhaust screens: one person asks for %d: answers %s, %d refused with the page that says why%n",
                GREEDY, answers, explained);
        boolean isLight = opened == SESSIONS * SCREENS && each <= MOST_BYTES;
        boolean isRefused = answers.equals(Map.of(200, EACH, 429, GREEDY - EACH)) && explained == GREEDY - EACH;
        System.out.printf(
                "exhaust screens: weight %s, refusal %s%n", isLight ? "held" : "MISSED", isRefused ? "held" : "MISSED");
        return isLight && isRefused;
    }

    /// The plan that the demo town's public page links to, once there is one.
    private String plan() throws Exception {
        var home = URI.create("http://127.0.0.1:" + service.getWebServer().getPort() + "/primer/en/");
        var page = http.send(HttpRequest.newBuilder(home).build(), BodyHandlers.ofString()).body();
        var link = PLAN.matcher(page);
        return link.find() ? link.group(1) : "";
    }

    private HttpSession signIn(String subject) {
        var context = (Context) ((TomcatWebServer) service.getWebServer())
                .getTomcat()
                .getHost()
                .findChildren()[0];
        var session = context.getManager().createSession(null).getSession();
        var token = OidcIdToken.withTokenValue("bench")
                .subject(subject)
                .claim("name", subject)
                .claim("email", subject + "@primer.example")
                .build();
        ServiceActor.named("bench")
                .allowed(Permission.values())
                .run("primer", () -> members.invite(subject + "@primer.example", subject, Role.COORDINATOR, "en"));
        var user = new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token);
        signIns.reconcile(Person.of(user), true, Map.of());
        session.setMaxInactiveInterval(3_600);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        user, null, AuthorityUtils.createAuthorityList("ROLE_USER"))));
        return session;
    }

    private void open(HttpSession session, String route, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            var page = "http://127.0.0.1:" + service.getWebServer().getPort() + "/app/";
            var start = send(session, HttpRequest.newBuilder(URI.create(page + "?v-r=init&location=" + route + "&query=")));
            answers.merge(start.statusCode(), 1, Integer::sum);
            if (start.statusCode() == 429 && start.body().contains(EACH + " screens")) explained++;
            if (start.statusCode() != 200) continue;
            var key = start.body().replaceAll("(?s).*\"Vaadin-Security-Key\":\"([^\"]+)\".*", "$1");
            var screen = start.body().replaceAll("(?s).*\"v-uiId\":(\\d+).*", "$1");
            var shown = send(session, message(screen, key, NAVIGATION.formatted(route), 0));
            // a browser says that the screen came, so that the answer need not be kept
            send(session, message(screen, key, "", 1));
            if (!shown.body().contains("measure-form")) throw new IllegalStateException(shown.body());
        }
    }

    private HttpRequest.Builder message(String screen, String key, String call, int number) {
        var message = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}";
        var address = "http://127.0.0.1:" + service.getWebServer().getPort() + "/app/?v-r=uidl&v-uiId=" + screen;
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(message.formatted(key, call, number, number)));
    }

    private HttpResponse<String> send(HttpSession session, HttpRequest.Builder request) throws Exception {
        var cookie = service.getEnvironment().getRequiredProperty("server.servlet.session.cookie.name");
        return http.send(request.header("Cookie", cookie + "=" + session.getId()).build(), BodyHandlers.ofString());
    }

    /// Bytes by class, of what is still held.
    private static Map<String, Long> histogram() throws Exception {
        var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
        Object text = "";
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(500);
            text = ManagementFactory.getPlatformMBeanServer()
                    .invoke(commands, "gcClassHistogram", new Object[] {new String[0]}, new String[] {
                        String[].class.getName()
                    });
        }
        var bytes = new HashMap<String, Long>();
        for (var line : text.toString().split("\n")) {
            var parts = line.strip().split("\\s+");
            if (parts.length >= 4 && parts[0].endsWith(":"))
                bytes.merge(parts[3], Long.parseLong(parts[2]), Long::sum);
        }
        return bytes;
    }

    private static long total(Map<String, Long> histogram) {
        histogram.remove("[Ljdk.internal.vm.FillerElement;"); // nobody's
        return histogram.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void print(Map<String, Long> before, Map<String, Long> after, int screens) {
        after.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() - before.getOrDefault(entry.getKey(), 0L)))
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .limit(Integer.getInteger("bench.classes", 12))
                .forEach(entry -> System.out.printf(
                        "exhaust screens: %8.1f kB each %s%n", entry.getValue() / 1000.0 / screens, entry.getKey()));
    }
}
