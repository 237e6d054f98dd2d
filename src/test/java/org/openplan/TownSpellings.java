package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast.Town;
import org.openplan.document.Text;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.Permission;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanOverview;
import org.openplan.tenancy.Tenancy;
import org.openplan.tenancy.TenancyBreached;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// A town under another spelling is no town: capitals, accents, blanks and letters that look alike, tried by a member
/// who may everything in the town itself; the same tries on each database.
abstract class TownSpellings extends SpringBrowserlessTest {

    private static final List<String> SCREENS = List.of("", "/people", "/plan", "/publication", "/history");

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private ActionPlans plans;

    @Autowired
    private PlanOverview overview;

    @Autowired
    private Members members;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void aTownAndItsCoordinator() {
        town = cast.town();
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(town.coordinator())));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void noScreenOpensUnderAnotherSpelling() {
        for (var spelling : spellings())
            for (var screen : SCREENS) {
                UI.getCurrent().navigate(encoded(spelling) + screen);
                assertThat(getCurrentView().getElement().getTextRecursively())
                        .as(spelling + screen)
                        .contains("There is nothing at this address");
                assertThat(Tenancy.served()).as(spelling + screen).isEmpty();
            }
        UI.getCurrent().navigate(town.slug() + "/people");
        assertThat(Tenancy.served()).hasValue(town.slug());
    }

    @Test
    void noPublicAddressAnswersUnderAnotherSpelling() {
        var visitor = new Visitor(port);
        var pages = publicPages();
        for (var page : pages)
            for (var spelling : spellings()) {
                var answer = visitor.get(page.formatted(encoded(spelling)));
                assertThat(answer.statusCode()).as(page + " of " + spelling).isIn(301, 308, 400, 404);
                assertThat(Visitor.text(answer)).as(page + " of " + spelling).doesNotContain("Town of " + town.slug());
            }
        for (var page : pages)
            assertThat(visitor.status(page.formatted(town.slug()))).as(page).isIn(200, 302);
    }

    private List<String> publicPages() {
        var plan = stage.adopted(town);
        return town.as(town.coordinator(), () -> {
            plans.publish(plan, Text.NONE);
            var measure = overview.preview(plan).measures().getFirst().id();
            return List.of("/%s/", "/%s/en/", "/%s/en/plans/2025-2026", "/%s/sitemap.xml", "/%s/id/" + measure);
        });
    }

    @Test
    void theRegisterKnowsNoOtherSpellingAndNothingIsServedUnderIt() {
        for (var spelling : spellings()) {
            assertThat(municipalities.find(spelling)).as(spelling).isEmpty();
            assertThat(municipalities.organizationOf(spelling)).as(spelling).isEmpty();
            assertThatThrownBy(() -> Tenancy.in(spelling, () -> members.may(Permission.EDITS_PLAN)))
                    .as(spelling)
                    .isInstanceOf(TenancyBreached.class);
        }
    }

    @Test
    void noRowIsWrittenUnderAnotherSpelling() {
        for (var spelling : spellings())
            assertThatThrownBy(() -> addInstitution(spelling))
                    .as(spelling)
                    .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(addInstitution(town.slug())).isEqualTo(1);
    }

    private int addInstitution(String municipality) {
        var id = UUID.randomUUID().toString().replace("-", "");
        return database.sql("insert into institution (id, municipality, name) values (x'%s', ?, ?)".formatted(id))
                .params(municipality, "Department of " + id)
                .update();
    }

    private List<String> spellings() {
        var slug = town.slug();
        return List.of(
                slug.toUpperCase(Locale.ROOT),
                slug.replaceFirst("town", "Town"),
                slug.replaceFirst("o", "ó"),
                slug.replaceFirst("o", "o\u0301"),
                slug.replaceFirst("o", "о"),
                slug.replaceFirst("town", "to\u00ADwn"),
                slug + " ",
                slug + "\u0000");
    }

    private static String encoded(String spelling) {
        return URLEncoder.encode(spelling, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
