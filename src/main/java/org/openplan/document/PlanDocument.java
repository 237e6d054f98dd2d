package org.openplan.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A whole action plan as one immutable value and, as JSON, the public contract `openplan-plan/1`.
///
/// An unknown value is `null` or an empty list, never a guess. Fields may be added; none is renamed or removed. Each
/// part keeps its `id` for life, whatever number or title is printed.
@RecordBuilder
public record PlanDocument(
        String format,
        String municipality,
        String slug,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EditionStamp edition,

        Text title,
        List<String> languages,
        Period period,
        @Nullable Adoption adoption,
        List<Section> sections,
        List<Measure> measures)
        implements PlanDocumentBuilder.With {

    public static final String FORMAT = "openplan-plan/1";

    /// The same plan with its public address, before its first publication.
    public PlanDocument at(String municipality, String slug) {
        return with().format(FORMAT)
                .municipality(municipality)
                .slug(slug)
                .edition(null)
                .build();
    }

    /// The language the plan was first written in; English if it names none.
    public String firstLanguage() {
        return languages.isEmpty() ? "en" : languages.getFirst();
    }

    /// As published: the completion of each measure is marked as derived from its steps.
    public PlanDocument withDerived() {
        return withMeasures(measures.stream()
                .map(measure -> measure.withDerived(measure.completion()))
                .toList());
    }

    /// A published document's place in the chain of its plan's editions; a draft has none. `previous` is the SHA-256 of
    /// the bytes of the edition before, absent in the first; `reasons` has an entry for each promise moved since.
    public record EditionStamp(
            int number,
            Instant published,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String previous,

            Text note,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MoveReason> reasons) {

        /// Older documents lack reasons.
        @SuppressWarnings("NullAway")
        public EditionStamp {
            if (reasons == null) reasons = List.of();
        }
    }

    /// The act by which the plan became binding, and the two people who signed it.
    public record Adoption(
            String act,
            LocalDate date,
            @Nullable String city,
            @Nullable String forum) {}

    /// A chapter of the plan outside its measures.
    public record Section(UUID id, Text title, Text text) {

        /// A new chapter with a new id.
        public static Section of(Text title, Text text) {
            return new Section(LastingId.next(), title, text);
        }
    }

    /// One promise. In a published plan `completion` and `derived` follow from the steps on the day of the edition;
    /// `declared` is the coordinator's closing statement and changes neither.
    @RecordBuilder
    public record Measure(
            UUID id,
            String number,
            Text title,
            Text summary,
            Text description,
            Text problem,
            Text goal,
            Text relevance,
            Text additionalInformation,
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
            @Nullable Completion derived,
            @Nullable Declaration declared,
            List<Assessment> assessments)
            implements MeasureBuilder.With {

        /// Older documents lack fields that were added later.
        @SuppressWarnings("NullAway")
        public Measure {
            if (additionalInformation == null) additionalInformation = Text.NONE;
        }

        /// A measure of which only the number is known.
        public static Measure numbered(String number) {
            return new Measure(
                    LastingId.next(),
                    number,
                    Text.NONE,
                    Text.NONE,
                    Text.NONE,
                    Text.NONE,
                    Text.NONE,
                    Text.NONE,
                    Text.NONE,
                    List.of(),
                    Period.UNKNOWN,
                    Responsible.UNKNOWN,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Origin.COORDINATOR,
                    Completion.NO_EVIDENCE,
                    null,
                    null,
                    List.of());
        }
    }

    /// The coordinator's closing statement on a measure: its final completion, who declared it, when and why.
    public record Declaration(Completion completion, String by, LocalDate date, Text reason) {}

    /// An OGP value a measure claims to serve, and how.
    public record ClaimedValue(OgpValue value, Text how) {}

    /// A period between two days; `printed` is the wording of the source.
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

    /// Work from one quarter to another; `startDate` and `endDate` are kept if the source gave days or months.
    @RecordBuilder
    public record Step(
            UUID id,
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
            List<Report> reports)
            implements StepBuilder.With {

        /// A step of which only the number is known.
        public static Step numbered(String number) {
            return new Step(
                    LastingId.next(),
                    number,
                    Text.NONE,
                    Text.NONE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Completion.NO_EVIDENCE,
                    List.of());
        }

        /// The deadline: the given day, or else the last day of the end quarter.
        public Optional<LocalDate> deadline() {
            return endDate != null
                    ? Optional.of(endDate)
                    : Optional.ofNullable(end).map(Quarter::lastDay);
        }

        public @Nullable Quarter endQuarter() {
            return deadline().map(Quarter::of).orElse(null);
        }

        /// The report that counts among these: that of the latest quarter, and of several on it the one accepted last.
        public Optional<Report> latestReport(Predicate<Report> among) {
            return reports.stream()
                    .filter(among)
                    .max(Comparator.comparing(Report::quarter).thenComparing(Report::accepted));
        }

        /// The first day: the given day, or else the first day of the start quarter.
        public Optional<LocalDate> firstDay() {
            return startDate != null
                    ? Optional.of(startDate)
                    : Optional.ofNullable(start).map(Quarter::firstDay);
        }

        public @Nullable Quarter startQuarter() {
            return firstDay().map(Quarter::of).orElse(null);
        }
    }

    /// An accepted progress report of one quarter; `whyNoEvidence` is the reason given for one without evidence.
    public record Report(
            UUID id,
            Quarter quarter,
            Completion completion,
            Text note,
            @Nullable Text obstacle,
            LocalDate accepted,
            List<Evidence> evidence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Text whyNoEvidence) {

        public Report(
                UUID id,
                Quarter quarter,
                Completion completion,
                Text note,
                @Nullable Text obstacle,
                LocalDate accepted,
                List<Evidence> evidence) {
            this(id, quarter, completion, note, obstacle, accepted, evidence, null);
        }
    }

    /// A link, or a file named by the SHA-256 of its bytes; sizes in bytes.
    public record Evidence(
            String title,
            @Nullable String url,
            @Nullable String file,
            @Nullable String mediaType,
            @Nullable Long size) {}

    @RecordBuilder
    public record Indicator(
            UUID id,
            Text name,
            @Nullable String unit,
            Direction direction,
            @Nullable Reading baseline,
            List<Target> targets,
            List<Reading> readings,
            @Nullable String verification)
            implements IndicatorBuilder.With {

        /// An indicator of which only the name is known.
        public static Indicator of(Text name) {
            return new Indicator(LastingId.next(), name, null, Direction.INCREASE, null, List.of(), List.of(), null);
        }
    }

    /// A value measured on a day; the note says what a reader has to know about it.
    public record Reading(
            BigDecimal value,
            @Nullable LocalDate date,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Text note) {

        public Reading(BigDecimal value, @Nullable LocalDate date) {
            this(value, date, null);
        }
    }

    public record Target(Quarter quarter, BigDecimal value) {}

    /// Money for one year; amounts are decimal strings, the currency is an ISO 4217 code. `covers` says what the money
    /// was spent on.
    public record BudgetLine(
            @Nullable Integer year,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amount,

            @Nullable String currency,
            @Nullable String source,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal spent,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Text covers) {

        public BudgetLine(
                @Nullable Integer year,
                @Nullable BigDecimal amount,
                @Nullable String currency,
                @Nullable String source,
                @Nullable BigDecimal spent) {
            this(year, amount, currency, source, spent, null);
        }

        /// The same line with what was spent of it and on what.
        public BudgetLine withSpent(@Nullable BigDecimal amount, @Nullable Text on) {
            return new BudgetLine(year, this.amount, currency, source, amount, on);
        }

        /// Whether both are money of the same year, source and currency.
        public boolean isAlso(BudgetLine other) {
            return Objects.equals(year, other.year)
                    && Objects.equals(source, other.source)
                    && Objects.equals(currency, other.currency);
        }
    }

    public record Link(Text title, @Nullable String url) {

        /// In characters, for titles that people type; those read from a file may be longer.
        public static final int LONGEST_TITLE = 200;
    }

    /// The origin of a measure: the coordinator, a contribution, or an earlier plan.
    public record Origin(OriginKind kind, @Nullable String reference) {
        public static final Origin COORDINATOR = new Origin(OriginKind.COORDINATOR, null);
    }

    /// An independent assessment, shown beside the official one.
    public record Assessment(String by, LocalDate date, Completion completion, Text text) {}
}
