package org.openplan.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What happened to a plan after it was drafted: the officers of its institutions, the actions of each day before the
/// quarter `now`, and the reports that wait in the round that is open since.
record DemoScript(Quarter now, List<Office> officers, List<Day> days, List<Telling> waiting) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    static DemoScript of(JsonNode file) {
        return JSON.treeToValue(file, DemoScript.class);
    }

    /// The quarter relative to which the file's dates are written.
    static Quarter now(JsonNode file) {
        var now = file.path("now").asString("");
        try {
            return Quarter.parse(now);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("now is a quarter such as 2026-Q2, not '" + now + "'", none);
        }
    }

    /// The assignment of a member as an officer of an institution.
    record Office(String institution, String email) {}

    /// The actions of a day, in the order of the fields; a step is written as `1.2`, step 2 of measure 1.
    record Day(
            LocalDate on,
            @Nullable Act adopted,
            @Nullable Opening opened,
            List<Return> returned,
            List<Telling> reported,
            List<String> accepted,
            boolean closed,
            List<Revision> revised,
            @Nullable Text published) {}

    record Act(String act, String city, String forum) {}

    record Opening(Quarter quarter, LocalDate closes) {}

    record Return(String step, String reason) {}

    record Telling(
            String step,
            Completion completion,
            Text note,
            @Nullable Text obstacle,
            List<Proof> evidence,
            @Nullable Text whyNoEvidence,
            List<Measured> readings,
            Map<Integer, BigDecimal> spent,
            @Nullable Text covers) {

        Telling {
            spent = spent == null ? Map.of() : spent;
        }
    }

    /// A link with its title, or the name of a file in the folder `evidence`.
    record Proof(
            @Nullable String title,
            @Nullable String url,
            @Nullable String file) {}

    /// The changes to a measure after its adoption; indicators are numbered from 1, and expenditure belongs to a year.
    record Revision(
            String measure,
            Map<String, Move> steps,
            List<Goal> targets,
            List<Measured> readings,
            Map<Integer, BigDecimal> spent) {

        Revision {
            steps = steps == null ? Map.of() : steps;
            spent = spent == null ? Map.of() : spent;
        }
    }

    /// A new deadline: the end of a quarter, or a day.
    record Move(@Nullable Quarter end, @Nullable LocalDate endDate) {

        Move {
            if ((end == null) == (endDate == null))
                throw new IllegalArgumentException("a step moves to an end or to an endDate");
        }

        Quarter quarter() {
            return end == null ? Quarter.of(Objects.requireNonNull(endDate)) : end;
        }
    }

    record Goal(int indicator, Quarter quarter, BigDecimal value) {}

    record Measured(
            int indicator,
            LocalDate date,
            BigDecimal value,
            @Nullable Text note) {}

    /// The last report on a step up to and including a day.
    Telling lastReport(String step, LocalDate day) {
        return days.stream()
                .filter(before -> !before.on().isAfter(day))
                .flatMap(before -> before.reported().stream())
                .filter(telling -> telling.step().equals(step))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("nobody has reported on step " + step));
    }
}
