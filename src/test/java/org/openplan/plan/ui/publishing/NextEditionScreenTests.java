package org.openplan.plan.ui.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.ui.DraftOnScreen;
import org.openplan.publication.Editions;
import org.springframework.beans.factory.annotation.Autowired;

class NextEditionScreenTests extends DraftOnScreen {

    @Autowired
    Editions editions;

    @BeforeEach
    void anAdoptedPlan() {
        town.run(
                town.coordinator(),
                () -> plans.adopt(plan, new Adoption("06-12/2025", LocalDate.of(2025, 1, 15), null, null)));
    }

    @Test
    void theFirstEditionIsPublishedWithATickInOnesOwnName() {
        open();
        assertThat(said())
                .contains("What edition 1 will change for the public", "This is the first edition")
                .contains("cannot be changed or taken back", "only be corrected by edition 2")
                .contains("Open warnings");
        click("Publish edition 1");
        assertThat(consent().isInvalid()).isTrue();
        assertThat(count()).isZero();

        publish("Publish edition 1");
        assertThat(said()).contains("Edition 1 is public.", "there is nothing to publish", "Editions so far");
        assertThat(town.as(town.coordinator(), () -> overview.details(plan)).status())
                .isEqualTo(PlanStatus.PUBLISHED);
    }

    @Test
    void theTickNamesThePersonAndTheMunicipality() {
        open();
        assertThat(consent().getLabel()).startsWith("I, " + town.coordinator().name() + ", publish this for ");
    }

    @Test
    void withoutAChangeThereIsNoButton() {
        publishFirst();
        open();
        assertThat(said())
                .contains(
                        "Edition 1 is up to date",
                        "Nothing has changed since edition 1, so there is nothing to publish.");
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().startsWith("Publish"));
    }

    @Test
    void theChangesAreListedInWordsByMeasure() {
        publishFirst();
        moveADeadline();
        retitle("A new title");
        open();
        assertThat(said())
                .contains("2 changes since the newest edition", "One of them moves a deadline")
                .contains("Measure 1, step 1: deadline moved from Q1 2025 to Q4 2026.")
                .contains("All 2 changes", "Measure 1. A new title · 2 changes")
                .contains("Step 1:", "End Q1 2025 Q4 2026", "Measure 1 A new title");
    }

    @Test
    void aTextThatChangedInAnotherLanguageIsListedToo() {
        var standing = standing();
        var title = standing.measure().title().with("sr-Latn", "Mera jedan");
        revise(new MeasureRevision(standing.measure().withTitle(title), standing.steps()));
        publishFirst();
        revise(new MeasureRevision(
                standing.measure().withTitle(title.with("sr-Latn", "Mera prva")),
                standing().steps()));
        open();
        assertThat(said()).contains("1 change since", "Mera jedan", "Mera prva", "Srpski");
    }

    @Test
    void aLongListIsFoldedAndMadeWhenItIsOpened() {
        publishFirst();
        town.run(town.coordinator(), () -> {
            for (var id : overview.details(plan).measures()) {
                var there = measures.details(id);
                var measure = there.measure();
                for (int i = 0; i < 30; i++) measure = measure.withLinks(plus(measure.links(), i));
                measures.revise(id, there.version(), new MeasureRevision(measure, there.steps()));
            }
        });
        open();
        var groups = $(NativeDetails.class).all();
        assertThat(groups).hasSize(2).noneMatch(NativeDetails::isOpen);
        assertThat(said()).contains("30 changes").doesNotContain("Link 7");

        groups.getFirst().setOpen(true);
        ComponentUtil.fireEvent(groups.getFirst(), new NativeDetails.ToggleEvent(groups.getFirst(), true));
        assertThat(said()).contains("Link 7");
    }

    @Test
    void aReasonGivenIsPublishedBesideTheMove() {
        publishFirst();
        moveADeadline();
        open();
        change(reason(), "The hall was closed.");
        publish("Publish edition 2");
        assertThat(town.as(town.coordinator(), () -> editions.newest("2025-2026"))
                        .orElseThrow()
                        .edition()
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).isEqualTo(Text.of("en", "The hall was closed.")));
    }

    @Test
    void whatChangedMeanwhileIsNotPublishedAndWhatWasTypedStays() {
        publishFirst();
        moveADeadline();
        open();
        change(reason(), "The hall was closed.");
        change(note(), "A later date.");
        retitle("Somebody else’s title");
        publish("Publish edition 2");

        assertThat(count()).isEqualTo(1);
        assertThat(said()).contains("The plan was changed since you opened this list", "Somebody else’s title");
        assertThat(reason().getValue()).isEqualTo("The hall was closed.");
        assertThat(note().getValue()).isEqualTo("A later date.");
        assertThat(consent().getValue()).isFalse();
        publish("Publish edition 2");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whoPublishesSecondIsToldOfTheEditionOfTheFirst() {
        open();
        change(note(), "The promise.");
        town.run(town.coordinator(), () -> plans.publish(plan, Text.NONE));
        publish("Publish edition 1");

        assertThat(count()).isEqualTo(1);
        assertThat(said())
                .contains("Edition 1 was published meanwhile by "
                        + town.coordinator().name())
                .contains("You had written: The promise.");
    }

    @Test
    void nobodyElseOpensIt() {
        for (var other : List.of(town.officer(), town.contributor(), town.monitor())) {
            signIn(other);
            UI.getCurrent().navigate(town.slug() + "/plan/2025-2026/next-edition");
            assertThat(getCurrentView()).as(other.name()).isNotInstanceOf(NextEditionView.class);
        }
    }

    @Test
    void aSerbianReaderReadsItInSerbian() {
        publishFirst();
        moveADeadline();
        UI.getCurrent().setLocale(Locale.forLanguageTag("sr-Latn"));
        open();
        assertThat(said())
                .contains(
                        "Šta će 2. izdanje promeniti za javnost",
                        "rok pomeren: I kvartal 2025",
                        "ne može se izmeniti ni povući")
                .doesNotContain("deadline");
    }

    private void open() {
        navigate(town.slug() + "/plan/2025-2026/next-edition", NextEditionView.class);
    }

    private void publish(String caption) {
        consent().setValue(true);
        click(caption);
    }

    private Checkbox consent() {
        return $(Checkbox.class).single();
    }

    private TextArea reason() {
        return $(TextArea.class).withCaption("Why, in a sentence for residents").single();
    }

    private TextArea note() {
        return $(TextArea.class).withCaption("What is new, in one sentence").single();
    }

    private int count() {
        return town.as(town.coordinator(), () -> editions.of("2025-2026")).size();
    }

    private void publishFirst() {
        town.run(town.coordinator(), () -> plans.publish(plan, Text.NONE));
    }

    private void moveADeadline() {
        var standing = standing();
        var steps = new ArrayList<>(standing.measure().steps());
        steps.set(0, steps.getFirst().withEnd(new Quarter(2026, 4)));
        revise(new MeasureRevision(standing.measure().withSteps(steps), standing.steps()));
    }

    private void retitle(String title) {
        var standing = standing();
        revise(new MeasureRevision(standing.measure().withTitle(Text.of("en", title)), standing.steps()));
    }

    private static List<Link> plus(List<Link> links, int number) {
        var more = new ArrayList<>(links);
        more.add(new Link(Text.of("en", "Link " + number), "https://example.org/" + number));
        return more;
    }
}
