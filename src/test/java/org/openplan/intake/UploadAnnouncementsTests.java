package org.openplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.files.IncomingFiles;
import org.openplan.imports.PlanFiles;
import org.openplan.municipality.Storage;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.LaterVersions;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of an uploaded file is announced, or it does not happen; the file is read once.
@IntegrationTest
class UploadAnnouncementsTests {

    private static final byte[] TEXT = SamplePlan.asTabbedText().getBytes(StandardCharsets.UTF_8);

    @Autowired
    Cast cast;

    @Autowired
    UploadRepository repository;

    @Autowired
    IncomingFiles incoming;

    @Autowired
    PlanFiles reader;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    LaterVersions versions;

    @Autowired
    Measures measures;

    @Autowired
    Storage storage;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
    }

    @ParameterizedTest
    @ValueSource(classes = {FileUploaded.class, FileAccepted.class, FileDiscarded.class})
    void withoutItsAnnouncementAChangeDoesNotHappen(Class<?> kind) {
        ApplicationEventPublisher silent = event -> {
            if (!kind.isInstance(event)) events.publishEvent(event);
        };
        assertThatThrownBy(() -> live(new Uploads(
                        repository,
                        incoming,
                        reader,
                        plans,
                        overview,
                        versions,
                        measures,
                        storage,
                        silent,
                        transaction,
                        clock)))
                .hasMessageContaining("has no line on the trail");
    }

    @Test
    void whatWasReviewedIsWhatIsAccepted() {
        var uploads = new Uploads(
                repository, incoming, reader, plans, overview, versions, measures, storage, events, transaction, clock);
        var upload = does(() -> uploads.keep("plan.txt", TEXT));
        var reviewed = does(() -> uploads.recognition(upload));

        assertThat(does(() -> repository.findById(upload)).orElseThrow().recognition())
                .contains(reviewed);
        var plan = does(() -> uploads.accept(upload, List.of()));
        assertThat(does(() -> overview.preview(plan)).measures())
                .hasSameSizeAs(reviewed.document().measures());
    }

    private void live(Uploads uploads) {
        var first = does(() -> uploads.keep("plan.txt", TEXT));
        does(() -> {
            uploads.discard(first);
            return true;
        });
        var second = does(() -> uploads.keep("plan.txt", TEXT));
        does(() -> uploads.accept(second, List.of()));
    }

    private <T> T does(Supplier<T> work) {
        return town.as(town.coordinator(), () -> transaction.execute(begun -> work.get()));
    }
}
