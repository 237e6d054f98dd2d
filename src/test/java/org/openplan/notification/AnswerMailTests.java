package org.openplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Mailbox;
import org.openplan.cocreation.ContributionAnswer;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionQueue;
import org.openplan.cocreation.ContributionState;
import org.openplan.cocreation.ContributionTarget;
import org.openplan.cocreation.ContributionText;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.Passage;
import org.openplan.cocreation.Proposals;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The mail that tells an author of the answer, on a real mail server.
@IntegrationTest
class AnswerMailTests {

    private static final String REASON = "There is no <b>money</b> for it this year.";

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Members members;

    @Autowired
    Contributions contributions;

    @Autowired
    Proposals proposals;

    @Autowired
    ContributionQueue queue;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    Town town;
    ContributionDetails given;

    @BeforeEach
    void aContribution() {
        town = cast.town();
        var measure = town.as(
                town.coordinator(),
                () -> overview.details(plans.draft(SamplePlan.document(), List.of(), List.of()))
                        .measures()
                        .getFirst());
        var target = new ContributionTarget(measure, Passage.MEASURE, ContributionKind.COMMENT);
        given = town.as(
                town.contributor(),
                () -> contributions.handIn(contributions.keep(target, new ContributionText("", "", "Too vague"))));
    }

    @Test
    void theAuthorGetsTheAnswerWithTheReasonAndTheLink() throws Exception {
        decline();

        var mail = mailbox.awaited(town.contributor().email(), 1).getFirst();
        assertThat(mail.getSubject()).contains("Answer to your contribution 1", "Town of " + town.slug());
        assertThat(Mailbox.text(mail))
                .contains("Dear " + town.contributor().name(), "It was declined.", REASON)
                .contains("/app/" + town.slug() + "/my-contributions?contribution="
                        + given.id().id());
        assertThat(Mailbox.html(mail)).contains("&lt;b&gt;money").doesNotContain("<b>");
    }

    @Test
    void whoeverProposedAMeasureLearnsWhichOneItIsInTheDraft() throws Exception {
        var proposed = town.as(town.contributor(), () -> {
            var draft = proposals.find(proposals.begin(given.plan())).orElseThrow();
            var measure = PlanDocument.Measure.numbered("")
                    .withTitle(Text.of("en", "Buses as <b>data</b>"))
                    .withGoal(Text.of("en", "Anyone knows when the bus goes"));
            return contributions.handIn(proposals.keep(draft.id(), draft.version(), measure));
        });
        var answer = ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null);
        town.run(town.coordinator(), () -> queue.answer(proposed.id(), proposed.version(), answer));

        var mail = mailbox.awaited(town.contributor().email(), 1).getFirst();
        assertThat(Mailbox.text(mail))
                .contains("the measure you proposed: “Buses as <b>data</b>”", "It was accepted.")
                .contains("In the draft it is measure 3.")
                .contains("?contribution=" + proposed.id().id());
        assertThat(Mailbox.html(mail)).contains("&lt;b&gt;data").doesNotContain("<b>");
    }

    @Test
    void anAnswerThatIsRolledBackTellsNobody() {
        town.run(
                town.coordinator(),
                () -> transaction.executeWithoutResult(status -> {
                    decline();
                    status.setRollbackOnly();
                }));
        assertThat(jobs()).isZero();
        assertThat(mailbox.of(town.contributor().email())).isEmpty();
    }

    @Test
    void anAuthorWhoseRoleIsGoneGetsNone() {
        town.run(
                town.coordinator(),
                () -> members.all().stream()
                        .filter(member -> member.role() == Role.CONTRIBUTOR)
                        .forEach(member -> members.withdraw(member.id())));
        decline();

        await().atMost(Duration.ofSeconds(60)).until(() -> jobs() == 0);
        assertThat(mailbox.of(town.contributor().email())).isEmpty();
    }

    private void decline() {
        var answer = new ContributionAnswer(ContributionState.DECLINED, REASON, "", "");
        town.run(town.coordinator(), () -> queue.answer(given.id(), given.version(), answer));
    }

    private int jobs() {
        return database.sql("select count(*) from job where task_name = 'mail' and task_data = ?")
                .param(town.slug().getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
    }
}
