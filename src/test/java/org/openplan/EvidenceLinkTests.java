package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast.Town;
import org.openplan.document.Quarter;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.progress.EvidenceFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// The link under which the workspace hands out evidence that no edition names yet, followed over plain HTTP: it is of
/// use to whoever decides on the report, and to nobody else.
@IntegrationTest
class EvidenceLinkTests {

    private static final String SECRET = "Minutes of a meeting that nobody else may read";

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    Members members;

    @Autowired
    EvidenceFiles files;

    Town town;
    Town other;
    Forger coordinator;
    String link;

    @BeforeEach
    void aReportWithAFile() throws Exception {
        town = cast.town();
        other = cast.town();
        var plan = stage.adopted(town);
        stage.answers(town, Role.OFFICER, "Department of Finance");
        stage.round(town, plan, new Quarter(2025, 1));
        var minutes = town.as(town.officer(), () -> files.keep("minutes.txt", SECRET.getBytes(StandardCharsets.UTF_8)));
        var report = stage.report(town, minutes);
        coordinator = Forger.signedIn(service, town.coordinator())
                .open(town.slug() + "/reporting?report=" + report.id().id());
        link = coordinator
                .find(Anchor.class, anchor -> anchor.getText().equals("minutes.txt"))
                .getElement()
                .getAttribute("href");
    }

    @Test
    void whoDecidesOnTheReportReadsIt() {
        var answer = coordinator.get(link);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(SECRET);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
    }

    @Test
    void theLinkIsOfNoUseToAnybodyElse() {
        for (var person : everybodyElse()) {
            var forger = Forger.signedIn(service, person).open(town.slug() + "/reporting");
            var answer = forger.get(link);
            assertThat(answer.statusCode()).as(person.name()).isIn(403, 404);
            assertThat(answer.body()).as(person.name()).doesNotContain(SECRET);
        }
    }

    @Test
    void theLinkIsOfNoUseOnceTheRoleWasWithdrawn() {
        cast.joins(town.slug(), new Person("second-" + town.slug(), "Second", "second@example.org"), Role.COORDINATOR);
        town.run(
                town.coordinator(),
                () -> members.all().stream()
                        .filter(member ->
                                member.email().equals(town.coordinator().email()))
                        .forEach(member -> members.withdraw(member.id())));

        var answer = coordinator.get(link);
        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain(SECRET);
    }

    private List<Person> everybodyElse() {
        var people = new ArrayList<>(List.of(town.officer(), town.contributor(), town.monitor(), town.stranger()));
        for (var role : List.of(Role.COORDINATOR, Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR, Role.ANALYST))
            people.add(other.in(role));
        return people;
    }
}
