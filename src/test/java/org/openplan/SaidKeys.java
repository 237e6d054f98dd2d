package org.openplan;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openplan.TranslationsTests.Source;
import org.openplan.cocreation.ContributionAnswer;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionState;
import org.openplan.cocreation.ContributionText;
import org.openplan.cocreation.ProposalFlaw;
import org.openplan.cocreation.QueueScope;
import org.openplan.document.Completion;
import org.openplan.document.Direction;
import org.openplan.document.DocumentList;
import org.openplan.document.EditionChain;
import org.openplan.document.MeasureField;
import org.openplan.document.OgpValue;
import org.openplan.document.OriginKind;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument;
import org.openplan.document.ProgressState;
import org.openplan.document.Severity;
import org.openplan.document.StepField;
import org.openplan.files.FileRefused;
import org.openplan.imports.NotAPlan;
import org.openplan.language.Translations;
import org.openplan.membership.MailProblem;
import org.openplan.municipality.FolderComparison;
import org.openplan.municipality.Municipality;
import org.openplan.operator.MunicipalityState;
import org.openplan.permission.Role;
import org.openplan.plan.CopyNote;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PartMatch;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.StepsRefused;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportStatus;
import org.openplan.progress.RoundRefused;

/// The keys the code can say: those that stand in it whole, those put together of texts that stand in it, and those
/// made of the names of something, which are declared here.
final class SaidKeys {

    private static final Pattern PREFIX = Pattern.compile("[a-z]+\\.(?:[A-Za-z]+\\.)*");
    private static final Pattern RULE = Pattern.compile("[a-z]+(?:-[a-z]+)+");

    /// Words a module brings for its own kinds and subjects of change, whose codes its events say.
    private static final Pattern OWNED = Pattern.compile("([a-z]+)\\.Audit\\.(.+)");

    private static final Pattern MARK = Pattern.compile("[A-Z]+(?:_[A-Z]+)*");

    private final List<Source> sources;
    private final Map<String, Set<String>> named;
    private final Map<String, Set<String>> literals;
    private final Map<String, Set<String>> prefixes;
    private final Map<String, Set<String>> heads;
    private final Map<String, Set<String>> tails;

    SaidKeys(List<Source> sources, Map<String, String> english) {
        this.sources = sources;
        this.named = named(english);
        this.literals = gathered(Source::folder, Source::literals);
        this.heads = gathered(Source::folder, Source::heads);
        this.tails = gathered(Source::module, Source::tails);
        this.prefixes = sources.stream()
                .flatMap(source -> source.literals().stream()
                        .filter(literal -> PREFIX.matcher(literal).matches())
                        .map(prefix -> Map.entry(prefix, source.folder())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    boolean has(String key) {
        if (literals.values().stream().anyMatch(texts -> texts.contains(key))) return true;
        var owned = OWNED.matcher(key);
        if (owned.matches())
            return sources.stream()
                    .anyMatch(source -> source.module().equals(owned.group(1))
                            && source.literals().contains(owned.group(2)));
        for (int end = key.indexOf('.') + 1; end > 0; end = key.indexOf('.', end) + 1) {
            var prefix = key.substring(0, end);
            var rest = key.substring(end);
            if (named.getOrDefault(prefix, Set.of()).contains(rest)) return true;
            if (prefixes.getOrDefault(prefix, Set.of()).stream().anyMatch(folder -> puts(folder, rest))) return true;
        }
        return false;
    }

    /// Behind a prefix that stands in the package: a text of the same package, perhaps with another before it
    /// (`"part." + name`, `verb + "." + kind`) or after it (`name + "Help"`), added anywhere in the module.
    private boolean puts(String folder, String rest) {
        var texts = literals.get(folder);
        return texts.contains(rest)
                || heads.getOrDefault(folder, Set.of()).stream().anyMatch(head -> isBefore(head, rest, texts))
                || tails.getOrDefault(module(folder), Set.of()).stream().anyMatch(tail -> isBehind(tail, rest, texts));
    }

    private static boolean isBefore(String head, String rest, Set<String> texts) {
        if (head.equals(".")) {
            int point = rest.indexOf('.');
            return point > 0 && texts.contains(rest.substring(0, point)) && texts.contains(rest.substring(point + 1));
        }
        return !head.isEmpty() && rest.startsWith(head) && texts.contains(rest.substring(head.length()));
    }

    private static boolean isBehind(String tail, String rest, Set<String> texts) {
        return !tail.isEmpty()
                && rest.endsWith(tail)
                && texts.contains(rest.substring(0, rest.length() - tail.length()));
    }

    private Map<String, Set<String>> gathered(Function<Source, String> by, Function<Source, Set<String>> texts) {
        return sources.stream().collect(groupingBy(by, flatMapping(source -> texts.apply(source).stream(), toSet())));
    }

    /// The first folder below the root of the code; empty for the root itself.
    static String module(String folder) {
        return folder.replaceFirst(".*/org/openplan/?", "").split("/")[0];
    }

    private Map<String, Set<String>> named(Map<String, String> english) {
        var classes = OwnClasses.ALL;
        var tags =
                Stream.concat(Translations.LANGUAGES.stream(), Stream.of("sr")).collect(toSet());
        var marks = literals(source -> source.path().endsWith("SubjectsPart.java"), MARK);
        var named = new HashMap<>(Map.ofEntries(
                Map.entry("document.Completion.", names(Completion.values())),
                Map.entry("document.Direction.", names(Direction.values())),
                Map.entry("document.OgpValue.", names(OgpValue.values())),
                Map.entry("document.OriginKind.", names(OriginKind.values())),
                Map.entry("document.ParticipantKind.", names(ParticipantKind.values())),
                Map.entry("document.Severity.", names(Severity.values())),
                Map.entry("document.PolicyArea.", policyAreas(english)),
                Map.entry("imports.NotAPlan.", names(NotAPlan.Reason.values())),
                Map.entry("cocreation.AnswerFlaw.", names(ContributionAnswer.Flaw.values())),
                Map.entry("cocreation.AnswerForm.", names(ContributionState.values())),
                Map.entry("cocreation.ContributionFlaw.", names(ContributionText.Flaw.values())),
                Map.entry("cocreation.ContributionForm.title.", names(ofPassages())),
                Map.entry("cocreation.ContributionKind.", names(ContributionKind.values())),
                Map.entry("cocreation.ContributionState.", names(ContributionState.values())),
                Map.entry("cocreation.MeasureReading.", names(ofPassages())),
                Map.entry("cocreation.ProposalFlaw.", names(ProposalFlaw.Reason.values())),
                Map.entry("cocreation.QueueScope.", names(QueueScope.values())),
                Map.entry("notification.AnswerMail.", lowerCase("org.openplan.cocreation.ContributionState")),
                Map.entry("finding.", literals(source -> true, RULE)),
                Map.entry("permission.Role.", names(Role.values())),
                Map.entry("membership.InvitationStatus.problem.", names(MailProblem.values())),
                Map.entry("membership.LanguageChoice.", tags),
                Map.entry("plan.language.", tags),
                Map.entry("plan.CollapsedSummary.", names(Severity.values())),
                Map.entry("plan.PanelLinks.", lowerCase("org.openplan.plan.ui.editor.EditorPanel")),
                Map.entry("plan.Obstacle.", names(Obstacle.Reason.values())),
                Map.entry("plan.PartMatch.", names(PartMatch.Doubt.values())),
                Map.entry("operator.Field.", parts(classes, Municipality.class::equals)),
                Map.entry("operator.Folder.", names(FolderComparison.Verdict.values())),
                Map.entry("operator.State.", names(MunicipalityState.values())),
                Map.entry("plan.CopyNote.", names(CopyNote.Kind.values())),
                Map.entry("plan.ChangeChoice.", constants("org.openplan.plan.ui.steps.ChangeChoice")),
                Map.entry("plan.StepsRefused.", names(StepsRefused.Reason.values())),
                Map.entry("plan.PlanChapter.", constants("org.openplan.plan.PlanChapter")),
                Map.entry("plan.PlanStatus.", names(PlanStatus.values())),
                Map.entry("plan.PlanView.next.", names(PlanStatus.values())),
                Map.entry("plan.MeasureEditor.", parts(classes, PlanDocument.Measure.class::equals)),
                Map.entry("plan.MeasureEditor.mark.", marks),
                Map.entry("plan.MeasureEditor.part.", lowerCase("org.openplan.document.MeasurePart")),
                Map.entry("plan.PlanEditor.", parts(classes, PlanDocument.class::equals)),
                Map.entry("progress.Choice.", names(Completion.values())),
                Map.entry("progress.Flaw.", names(ReportContent.Flaw.values())),
                Map.entry("progress.Refusal.", names(FileRefused.Reason.values())),
                Map.entry("progress.ReportStatus.", names(ReportStatus.values())),
                Map.entry("progress.RoundRefusal.", names(RoundRefused.Reason.values())),
                Map.entry("publication.MissingTranslationNote.", tags),
                Map.entry("publication.Field.", parts(classes, SaidKeys::isOfADocument)),
                Map.entry("publication.MeasureFacts.mark.", marks),
                Map.entry("publication.TownsPage.", messages()),
                Map.entry("publication.MeasurePage.", parts(classes, PlanDocument.Measure.class::equals)),
                Map.entry("document.MeasureField.", names(MeasureField.values())),
                Map.entry("document.StepField.", names(StepField.values())),
                Map.entry("document.ProgressState.", names(ProgressState.values())),
                Map.entry("document.EditionChain.", names(EditionChain.Flaw.values())),
                Map.entry("audit.Entry.", members()),
                Map.entry("audit.Field.", parts(classes, type -> true))));
        for (var verb : List.of("add.", "down.", "remove.", "row.", "up.")) {
            named.put("plan.MeasureEditor." + verb, members());
            named.put("plan.PlanEditor." + verb, Set.of(DocumentList.SECTIONS.member()));
        }
        return named;
    }

    private static Set<String> members() {
        return Arrays.stream(DocumentList.values()).map(DocumentList::member).collect(toSet());
    }

    private static ContributionKind[] ofPassages() {
        return ContributionKind.OF_PASSAGES.toArray(ContributionKind[]::new);
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toSet());
    }

    /// Of an enum that does not leave its package.
    private static Set<String> lowerCase(String type) {
        return constants(type).stream().map(String::toLowerCase).collect(toSet());
    }

    private static Set<String> constants(String type) {
        try {
            return Arrays.stream(Class.forName(type).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(toSet());
        } catch (ClassNotFoundException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private static boolean isOfADocument(Class<?> type) {
        return type == PlanDocument.class || type.getNestHost() == PlanDocument.class;
    }

    /// What the parts of records are called.
    private static Set<String> parts(JavaClasses classes, Predicate<Class<?>> which) {
        return classes.stream()
                .filter(type -> type.isRecord() && which.test(type.reflect()))
                .flatMap(type -> type.getFields().stream())
                .map(JavaField::getName)
                .collect(toSet());
    }

    /// OGP's own names, of which the keys are made.
    private static Set<String> policyAreas(Map<String, String> english) {
        return english.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("document.PolicyArea."))
                .map(Map.Entry::getValue)
                .map(SaidKeys::joined)
                .collect(toSet());
    }

    private static String joined(String area) {
        return Arrays.stream(area.split("[^A-Za-z]+"))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        word.substring(0, 1).toUpperCase() + word.substring(1).toLowerCase())
                .reduce("", String::concat);
    }

    /// The site's own words where there is no page: a title, and a text under it.
    private Set<String> messages() {
        return literals(source -> source.path().contains("/publication/site/"), Pattern.compile("[a-z][A-Za-z]+"))
                .stream()
                .flatMap(name -> Stream.of(name, name + "Text"))
                .collect(toSet());
    }

    private Set<String> literals(Predicate<Source> which, Pattern form) {
        return sources.stream()
                .filter(which)
                .flatMap(source -> source.literals().stream())
                .filter(literal -> form.matcher(literal).matches())
                .collect(toSet());
    }
}
