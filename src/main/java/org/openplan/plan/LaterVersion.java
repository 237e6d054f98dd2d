package org.openplan.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.PlanDocument.Step;

/// A later version of a plan compared with the plan as it was read: which part continues which, and the answers given
/// where that is uncertain. The parts of a measure are matched once it is known which measure it continues.
public final class LaterVersion {

    private final PlanId plan;
    private final PlanStatus status;
    private final PlanDocument existing;
    private final PlanDocument incoming;
    private final Map<UUID, Optional<UUID>> answers;
    private final Map<String, List<PartMatch>> found;

    private LaterVersion(
            PlanId plan,
            PlanStatus status,
            PlanDocument existing,
            PlanDocument incoming,
            Map<UUID, Optional<UUID>> answers,
            Map<String, List<PartMatch>> found) {
        this.plan = plan;
        this.status = status;
        this.existing = existing;
        this.incoming = incoming;
        this.answers = Map.copyOf(answers);
        this.found = found;
    }

    static LaterVersion of(PlanId plan, PlanStatus status, PlanDocument existing, PlanDocument incoming) {
        return new LaterVersion(plan, status, existing, incoming, Map.of(), new HashMap<>());
    }

    /// The same comparison with an answer about what this part continues; an empty answer means that the part is new.
    public LaterVersion with(UUID part, Optional<UUID> continued) {
        var more = new HashMap<>(answers);
        more.put(part, continued);
        return new LaterVersion(plan, status, existing, incoming, more, found);
    }

    /// The same answers applied to the current state of the plan.
    public LaterVersion on(LaterVersion reread) {
        return new LaterVersion(plan, reread.status, reread.existing, incoming, answers, new HashMap<>());
    }

    public PartMatches sections() {
        return matches("sections", existing.sections(), incoming.sections(), VersionPart::of, Section::id);
    }

    public PartMatches measures() {
        return matches("measures", existing.measures(), incoming.measures(), VersionPart::of, Measure::id);
    }

    /// The matches for the steps of an incoming measure; empty while it is undecided what the
    /// measure continues, or if it is new.
    public PartMatches steps(Measure now) {
        return continued(now)
                .map(before -> matches(
                        "steps " + now.id() + before.id(), before.steps(), now.steps(), VersionPart::of, Step::id))
                .orElse(PartMatches.NONE);
    }

    public PartMatches indicators(Measure now) {
        return continued(now)
                .map(before -> matches(
                        "indicators " + now.id() + before.id(),
                        before.indicators(),
                        now.indicators(),
                        VersionPart::of,
                        Indicator::id))
                .orElse(PartMatches.NONE);
    }

    /// The measure of the plan that this one continues.
    public Optional<Measure> continued(Measure now) {
        return measures()
                .continued(measures().of(now.id()))
                .flatMap(id -> existing.measures().stream()
                        .filter(measure -> measure.id().equals(id))
                        .findFirst());
    }

    /// Whether it is still undecided what some part continues.
    public boolean isOpen() {
        return all().anyMatch(matches -> !matches.open().isEmpty());
    }

    /// The parts that continue the same part as another one.
    public List<PartMatch> doubled() {
        return all().flatMap(matches -> matches.doubled().stream()).toList();
    }

    /// Whether parts missing in the later version are removed: they are in a draft, but not in an adopted plan.
    public boolean removesMissing() {
        return status == PlanStatus.DRAFT;
    }

    private Stream<PartMatches> all() {
        return Stream.concat(
                Stream.of(sections(), measures()),
                incoming.measures().stream().flatMap(measure -> Stream.of(steps(measure), indicators(measure))));
    }

    /// Compares in the language of the file only, because the plan may contain more languages.
    private <T> PartMatches matches(String list, List<T> before, List<T> now, Words<T> words, Function<T, UUID> id) {
        var language = incoming.firstLanguage();
        var matches = found.computeIfAbsent(
                list,
                _ -> PartMatcher.matches(
                        before.stream().map(part -> words.of(part, language)).toList(),
                        now.stream().map(part -> words.of(part, language)).toList()));
        return new PartMatches(matches, before.stream().map(id).toList(), answers);
    }

    private interface Words<T> {
        VersionPart of(T part, String language);
    }

    public PlanId plan() {
        return plan;
    }

    public PlanDocument existing() {
        return existing;
    }

    public PlanDocument incoming() {
        return incoming;
    }
}
