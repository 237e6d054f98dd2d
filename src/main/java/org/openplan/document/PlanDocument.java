package org.openplan.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole action plan as one immutable value, and, as JSON, the public contract `openplan-plan/1`.
///
/// Unknown is `null` or an empty list, never a guess. Fields may be added, none is renamed or removed.
public record PlanDocument(
        String format,
        String municipality,
        String slug,
        Text title,
        List<String> languages,
        Period period,
        @Nullable Adoption adoption,
        List<Section> sections,
        List<Measure> measures) {

    public static final String FORMAT = "openplan-plan/1";

    public PlanDocument withMeasures(List<Measure> changed) {
        return new PlanDocument(
                format, municipality, slug, title, languages, period, adoption, sections, List.copyOf(changed));
    }

    public PlanDocument withAdoption(Adoption act) {
        return new PlanDocument(format, municipality, slug, title, languages, period, act, sections, measures);
    }

    public PlanDocument withLanguages(List<String> changed) {
        return new PlanDocument(format, municipality, slug, title, changed, period, adoption, sections, measures);
    }

    /// The same plan at its public address.
    public PlanDocument at(String municipality, String slug) {
        return new PlanDocument(FORMAT, municipality, slug, title, languages, period, adoption, sections, measures);
    }

    /// The act by which the plan became binding, with the two who signed.
    public record Adoption(
            String act,
            LocalDate date,
            @Nullable String city,
            @Nullable String forum) {}

    /// A chapter of the plan outside its measures.
    public record Section(Text title, Text text) {}

    public record Measure(
            String number,
            Text title,
            Text summary,
            Text description,
            Text problem,
            Text goal,
            Text relevance,
            List<ClaimedValue> values,
            Period period,
            Responsible responsible,
            List<Participant> participants,
            List<Step> steps,
            List<Indicator> indicators,
            List<BudgetLine> budget,
            List<String> policyAreas,
            List<String> marks,
            List<String> sdgTargets,
            List<Link> links,
            Origin origin,
            Completion completion,
            List<Assessment> assessments) {

        public Measure withNumber(String changed) {
            return new Measure(
                    changed,
                    title,
                    summary,
                    description,
                    problem,
                    goal,
                    relevance,
                    values,
                    period,
                    responsible,
                    participants,
                    steps,
                    indicators,
                    budget,
                    policyAreas,
                    marks,
                    sdgTargets,
                    links,
                    origin,
                    completion,
                    assessments);
        }

        public Measure withTexts(Text title, Text summary, Text description, Text problem, Text goal, Text relevance) {
            return new Measure(
                    number,
                    title,
                    summary,
                    description,
                    problem,
                    goal,
                    relevance,
                    values,
                    period,
                    responsible,
                    participants,
                    steps,
                    indicators,
                    budget,
                    policyAreas,
                    marks,
                    sdgTargets,
                    links,
                    origin,
                    completion,
                    assessments);
        }

        public Measure with(Period period, Responsible responsible, List<Participant> participants) {
            return new Measure(
                    number,
                    title,
                    summary,
                    description,
                    problem,
                    goal,
                    relevance,
                    values,
                    period,
                    responsible,
                    List.copyOf(participants),
                    steps,
                    indicators,
                    budget,
                    policyAreas,
                    marks,
                    sdgTargets,
                    links,
                    origin,
                    completion,
                    assessments);
        }

        public Measure withSteps(List<Step> changed) {
            return withSteps(changed, completion);
        }

        public Measure withSteps(List<Step> changed, Completion reached) {
            return new Measure(
                    number,
                    title,
                    summary,
                    description,
                    problem,
                    goal,
                    relevance,
                    values,
                    period,
                    responsible,
                    participants,
                    List.copyOf(changed),
                    indicators,
                    budget,
                    policyAreas,
                    marks,
                    sdgTargets,
                    links,
                    origin,
                    reached,
                    assessments);
        }
    }

    /// An OGP value a measure claims, and how it serves it.
    public record ClaimedValue(OgpValue value, Text how) {}

    /// From a day to a day; `printed` is what the source said.
    public record Period(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String printed) {
        public static final Period UNKNOWN = new Period(null, null, null);
    }

    public record Responsible(
            @Nullable String institution,
            @Nullable String person,
            @Nullable String email,
            @Nullable String phone) {
        public static final Responsible UNKNOWN = new Responsible(null, null, null, null);
    }

    public record Participant(String name, ParticipantKind kind) {}

    /// What is done from a quarter to a quarter; `startDate` and `endDate` are kept where the source gave days or
    /// months.
    public record Step(
            String number,
            Text description,
            Text output,
            @Nullable Quarter start,
            @Nullable Quarter end,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String printedStart,
            @Nullable String printedEnd,
            @Nullable String institution,
            Completion completion,
            List<Report> reports) {

        /// The quarter by whose end the step is promised.
        public @Nullable Quarter due() {
            return end == null && endDate != null ? Quarter.of(endDate) : end;
        }

        public Step withReports(List<Report> changed, Completion reached) {
            return new Step(
                    number,
                    description,
                    output,
                    start,
                    end,
                    startDate,
                    endDate,
                    printedStart,
                    printedEnd,
                    institution,
                    reached,
                    List.copyOf(changed));
        }
    }

    /// An accepted progress report of one quarter.
    public record Report(
            Quarter quarter,
            Completion completion,
            Text note,
            @Nullable Text obstacle,
            LocalDate accepted,
            List<Evidence> evidence) {}

    /// A link, or a file named by the SHA-256 of its bytes; sizes in bytes.
    public record Evidence(
            String title,
            @Nullable String url,
            @Nullable String file,
            @Nullable String mediaType,
            @Nullable Long size) {}

    public record Indicator(
            Text name,
            @Nullable String unit,
            Direction direction,
            @Nullable Reading baseline,
            List<Target> targets,
            List<Reading> readings,
            @Nullable String verification) {}

    public record Reading(BigDecimal value, @Nullable LocalDate date) {}

    public record Target(Quarter quarter, BigDecimal value) {}

    /// Money of one year; amounts are decimal strings in the currency of ISO 4217.
    public record BudgetLine(
            @Nullable Integer year,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amount,

            @Nullable String currency,
            @Nullable String source,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal spent) {}

    public record Link(Text title, @Nullable String url) {}

    /// Where a measure came from: the coordinator, a contribution, an earlier plan.
    public record Origin(OriginKind kind, @Nullable String reference) {
        public static final Origin COORDINATOR = new Origin(OriginKind.COORDINATOR, null);
    }

    /// An independent judgement, shown beside the official one.
    public record Assessment(String by, LocalDate date, Completion completion, Text text) {}
}
