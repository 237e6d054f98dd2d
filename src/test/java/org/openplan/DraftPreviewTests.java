package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast.Town;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.SamplePlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// The public pages of a draft, read over plain HTTP by those who may read drafts, and by everybody else.
@IntegrationTest
class DraftPreviewTests {

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    Town town;
    String preview;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        town.run(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        preview = "/draft/" + town.slug() + "/2025-2026/en";
    }

    @Test
    void whoeverMayReadDraftsSeesThePublicPageMarkedAsADraft() {
        for (var role : List.of(Role.COORDINATOR, Role.OFFICER, Role.MONITOR)) {
            var page = get(town, role, preview);
            assertThat(page.statusCode()).as(role.name()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Action plan 2025–2026", "Draft, not published.", "content=\"noindex\" name=\"robots\"")
                    .contains("href=\"" + preview + "/measures/1\"")
                    .doesNotContain("sha256", ".json", ".atom", "application/ld+json");
        }
    }

    @Test
    void nothingOfItIsKeptOrToldToOthers() {
        var headers = get(town, Role.COORDINATOR, preview).headers();
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(headers.map()).doesNotContainKey("etag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/measures/1", "/measures/2", "/text", "/changes"})
    void everyPageOfThePlanIsThere(String below) {
        var page = get(town, Role.COORDINATOR, preview + below);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Draft, not published.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/measures",
                "/measures/3",
                "/measures/%2e%2e",
                "/pages/1",
                "/pages/2",
                "/pages/99999",
                "/versions",
                "/measures/1/",
                "/plan.json",
                "/measures/<script>"
            })
    void whatIsNoPageIsNotFound(String below) {
        var page = get(
                town, Role.COORDINATOR, (preview + below).replace("<", "%3C").replace(">", "%3E"));
        assertThat(page.statusCode()).isIn(400, 404);
        assertThat(page.body()).doesNotContain("Measure 1");
    }

    @Test
    void inAnotherLanguageOrOfAnotherPlanThereIsNone() {
        for (var address : List.of("/2025-2026/fr", "/2025-2026/EN", "/2026-2027/en", "/2025-2026"))
            assertThat(get(town, Role.COORDINATOR, "/draft/" + town.slug() + address)
                            .statusCode())
                    .as(address)
                    .isEqualTo(404);
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        var other = cast.town();
        var analyst = new Person("analyst-" + town.slug(), "Analyst", "analyst@example.org");
        cast.joins(town.slug(), analyst, Role.ANALYST);
        var strangers = List.of(
                Forger.signedIn(service, analyst),
                Forger.signedIn(service, town.contributor()),
                Forger.signedIn(service, town.stranger()),
                Forger.signedIn(service, other.coordinator()),
                Forger.signedIn(service, other.in(Role.MONITOR)));
        for (var stranger : strangers) {
            var page = stranger.get(preview);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("There is no such preview").doesNotContain("Action plan");
            assertThat(stranger.get("/draft/" + town.slug() + "/2026-2027/en").body())
                    .isEqualTo(page.body());
        }
    }

    @Test
    void aStrangerIsAskedToSignInAndGetsNoSession() {
        var visitor = new Visitor(service.getWebServer().getPort());
        var answer = visitor.get(preview);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(visitor.get("/" + town.slug() + "/en/plans/2025-2026").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> get(Town town, Role role, String address) {
        return Forger.signedIn(service, town.in(role)).get(address);
    }
}
