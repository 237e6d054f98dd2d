package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast.Town;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanId;
import org.openplan.plan.PreviewLinkDetails;
import org.openplan.plan.PreviewLinks;
import org.openplan.plan.SamplePlan;
import org.openplan.tenancy.ServiceClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/// What somebody without an account sees by a link to a draft, and what nobody sees.
@IntegrationTest
class PreviewLinkTests {

    private static final Pattern OWN = Pattern.compile("href=\"(/preview/[^\"]*)\"");

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PreviewLinks links;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    Visitor visitor;
    Town town;
    Town other;
    PlanId plan;
    String token;
    String link;

    @BeforeEach
    void aLinkToADraft(@LocalServerPort int port) {
        visitor = new Visitor(port);
        town = cast.town();
        other = cast.town();
        plan = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        token = make(14);
        link = "/preview/" + town.slug() + "/" + token;
    }

    @Test
    void whoeverHasItReadsEveryPageOfTheDraftAndNothingElse() {
        var begin = visitor.get(link, "Accept-Language", "sr-Latn");
        assertThat(begin.statusCode()).isEqualTo(302);
        assertThat(begin.headers().firstValue("Location")).contains(link + "/sr-Latn");

        var page = visitor.read(link + "/en");
        assertThat(page).contains("Action plan 2025–2026", "Draft, not published.", "noindex");
        var pages = OWN.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(pages).contains(link + "/en/measures/1", link + "/en/text", link + "/sr-Latn");
        for (var address : pages)
            assertThat(visitor.status(address)).as(address).isEqualTo(200);
        assertThat(visitor.status("/" + town.slug() + "/en/plans/2025-2026")).isEqualTo(404);
        assertThat(visitor.status("/draft/" + town.slug() + "/2025-2026/en")).isEqualTo(302);
    }

    @Test
    void nothingOfItIsKeptOrToldToOthers() {
        for (var answer : List.of(visitor.get(link), visitor.get(link + "/en"), visitor.get(link + "/fr"))) {
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "etag");
        }
    }

    @Test
    void withoutTheRightTokenNobodyLearnsWhetherThereIsAnything() {
        var nowhere = visitor.get("/preview/" + town.slug() + "/nothing");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        var changed = token.substring(0, 63) + (token.endsWith("A") ? "Q" : "A");
        for (var guess : List.of(changed, token.substring(1), token + "A", "A".repeat(64), "%00", "..%2f..", "a b")) {
            var address = "/preview/" + town.slug() + "/" + guess.replace(" ", "%20");
            for (var answer : List.of(visitor.get(address), visitor.get(address + "/en"))) {
                assertThat(answer.statusCode()).as(guess).isIn(400, 404);
                assertThat(text(answer)).as(guess).doesNotContain("Action plan");
            }
        }
        for (var place : List.of(other.slug(), "nowhere", town.slug().toUpperCase(Locale.ROOT))) {
            var answer = visitor.get("/preview/" + place + "/" + token + "/en");
            assertThat(answer.statusCode()).as(place).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(nowhere.body());
        }
    }

    @Test
    void itLeadsNowhereOnceItWasWithdrawn() {
        town.run(town.coordinator(), () -> links.withdraw(all().getFirst().id()));

        assertThat(visitor.status(link)).isEqualTo(404);
        assertThat(visitor.status(link + "/en")).isEqualTo(404);
        assertThat(all().getFirst().withdrawnAt()).isNotNull();
    }

    @Test
    void itEndsByItself() {
        var now = clock.instant();
        assertThat(followed(now.plus(Duration.ofDays(13)))).isTrue();
        assertThat(followed(now.plus(Duration.ofDays(15)))).isFalse();
        token = make(1);
        assertThat(followed(now.plus(Duration.ofDays(2)))).isFalse();
    }

    @Test
    void itLastsAsLongAsIsAllowedWhateverIsAskedFor() {
        make(100_000);
        make(-5);
        assertThat(all().stream()
                        .map(made ->
                                Duration.between(made.madeAt(), made.endsAt()).toDays()))
                .containsExactly(1L, 90L, 14L);
    }

    @Test
    void itLeadsNowhereOnceTheDraftWasDiscarded() {
        town.run(town.coordinator(), () -> plans.discard(plan));
        assertThat(visitor.status(link + "/en")).isEqualTo(404);
    }

    @Test
    void readingChangesNothingAndNothingElseIsAllowed() {
        var before = all();
        int entries = entries().size();
        visitor.get(link);
        visitor.get(link + "/en");
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH"))
            for (var address : List.of(link, link + "/en"))
                assertThat(visitor.ask(method, address).statusCode()).as(method).isBetween(400, 499);
        assertThat(all()).isEqualTo(before);
        assertThat(entries()).hasSize(entries);
    }

    @Test
    void makingAndWithdrawingAreOnTheTrailWithoutTheToken() {
        town.run(town.coordinator(), () -> links.withdraw(all().getFirst().id()));
        assertThat(entries())
                .extracting(TrailEntry::kind)
                .containsSubsequence("preview-link.withdrawn", "preview-link.made");
        assertThat(entries().toString()).contains("The forum").doesNotContain(token);
        assertThat(town.as(town.coordinator(), trail::firstBroken)).isEmpty();
    }

    @Test
    void onlyTheCoordinatorOfTheTownMakesSeesAndWithdrawsThem() {
        var id = all().getFirst().id();
        for (var person : List.of(town.officer(), town.contributor(), town.monitor(), other.coordinator())) {
            assertThatThrownBy(() -> town.as(person, () -> links.make(plan, "Me", 14)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> town.as(person, () -> links.of(plan))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> town.run(person, () -> links.withdraw(id)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        other.run(other.coordinator(), () -> links.withdraw(id));
        assertThat(other.as(other.coordinator(), () -> links.of(plan))).isEmpty();
        assertThat(visitor.status(link + "/en")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xx", "/en/", "/en/plan.json", "/en/measures/9", "/en/..%2f..", "/en/versions"})
    void whatIsNoPageOfTheDraftIsNotFound(String below) {
        assertThat(visitor.status(link + below)).isIn(400, 404);
    }

    private boolean followed(Instant moment) {
        var found = new AtomicBoolean();
        ServiceClock.at(
                moment,
                () -> found.set(
                        town.as(town.stranger(), () -> links.follow(token)).isPresent()));
        return found.get();
    }

    private String make(int days) {
        return town.as(town.coordinator(), () -> links.make(plan, "The forum", days));
    }

    private List<PreviewLinkDetails> all() {
        return town.as(town.coordinator(), () -> links.of(plan));
    }

    private List<TrailEntry> entries() {
        return town.as(town.coordinator(), () -> trail.entries("", "", Pageable.ofSize(100)));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
