package org.openplan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.OgpValue;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.Severity;
import org.openplan.document.Spelling;
import org.openplan.document.Vocabulary;
import org.openplan.exchange.Recognition.Certainty;

/// Puts the text of a cell where its label says it belongs, and contacts where they show they belong.
final class Filling {

    private final Labels labels;
    private final Ledger ledger;
    private final PrintedDates dates;
    private final List<Finding> findings;

    Filling(Labels labels, Ledger ledger, PrintedDates dates, List<Finding> findings) {
        this.labels = labels;
        this.ledger = ledger;
        this.dates = dates;
        this.findings = findings;
    }

    /// A whole cell under a label; lines such as `Lead: …` within it go their own way.
    void place(MeasureDraft measure, Field field, Block.Cell cell) {
        if (field.isProse()) {
            place(measure, field, cell.text(), cell);
            return;
        }
        place(measure, field, cell, List.of(cell.text().split("\\R")));
    }

    /// Some of the lines of a cell.
    void place(MeasureDraft measure, Field field, Block.Cell cell, List<String> lines) {
        Field current = field;
        var gathered = new ArrayList<String>();
        for (var line : lines) {
            var labelled =
                    labels.labelled(line).filter(found -> isPartOf(found.field(), field) && isInline(found, line));
            if (labelled.isPresent()) {
                flush(measure, current, gathered, cell);
                current = labelled.get().field();
                if (!labelled.get().rest().isBlank())
                    gathered.add(labelled.get().rest());
            } else gathered.add(line);
        }
        flush(measure, current, gathered, cell);
    }

    /// The field a few words within a text name, such as `Start date` before a colon.
    Optional<Field> named(String words) {
        return labels.of(words);
    }

    /// Who leads, in a line such as `Lead: Ministry of Finance`.
    Optional<String> led(String line) {
        return labels.labelled(line)
                .filter(found ->
                        found.field() == Field.RESPONSIBLE && !found.rest().isBlank())
                .map(Labels.Labelled::rest);
    }

    private static boolean isInline(Labels.Labelled found, String line) {
        boolean heading = found.field() == Field.PARTICIPANTS || found.field() == Field.RESPONSIBLE;
        return !found.rest().isBlank() || heading || line.strip().endsWith(":");
    }

    private static boolean isPartOf(Field inner, Field outer) {
        return switch (outer) {
            case RESPONSIBLE, PERSON, POSITION, EMAIL, PHONE, CONTACT, PARTICIPANTS ->
                inner.isContact()
                        || inner.isKindOfParticipant()
                        || inner == Field.RESPONSIBLE
                        || inner == Field.PARTICIPANTS;
            case PERIOD, TIMELINE, START, END -> inner == Field.START || inner == Field.END;
            default -> outer.isKindOfParticipant() && (inner.isKindOfParticipant() || inner == Field.RESPONSIBLE);
        };
    }

    private void flush(MeasureDraft measure, Field field, List<String> lines, Block.Cell cell) {
        String text = String.join("\n", lines).strip();
        lines.clear();
        if (!text.isEmpty()) place(measure, field, text, cell);
    }

    void place(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        if (text.isBlank()) return;
        switch (field) {
            case SUMMARY, DESCRIPTION, PROBLEM, GOAL, RELEVANCE, ADDITIONAL -> prose(measure, field, text, cell);
            case PERIOD, TIMELINE -> period(measure, field, text, cell);
            case START, END -> bound(measure, field, text, cell);
            case RESPONSIBLE, PERSON, POSITION, EMAIL, PHONE, CONTACT -> contact(measure, field, text, cell);
            case TRANSPARENCY, ACCOUNTABILITY, PARTICIPATION, TECHNOLOGY -> value(measure, field, text, cell);
            case VALUES -> values(measure, text, cell);
            case INDICATORS -> keep(measure, field, text, cell, measure.indicators);
            case POLICY -> keep(measure, field, text, cell, measure.policyAreas);
            case LINKS -> keep(measure, field, text, cell, measure.links);
            case SDG -> keep(measure, field, text, cell, measure.sdgTargets);
            case BUDGET -> budget(measure, text, cell);
            case STATUS, NUMBER, GROUP -> ledger.left(text, cell, measure);
            case OUTPUT -> outputs(measure, text, cell);
            default -> {
                if (field == Field.PARTICIPANTS || field.isKindOfParticipant())
                    participants(measure, field, text, cell);
                else ledger.left(text, cell, measure);
            }
        }
        measure.filled.add(field);
    }

    private void prose(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        var before = measure.texts.getOrDefault(field, new StringBuilder());
        boolean cut = !before.isEmpty() && isCut(before, text);
        measure.append(field, text, cut ? " " : "\n");
        ledger.placed(
                cell, measure, null, field.path(), field == Field.ADDITIONAL ? Certainty.UNCERTAIN : Certainty.CERTAIN);
        if (field == Field.RELEVANCE) valuesNamedIn(measure, text, cell);
    }

    /// Lines of the relevance that open with the name of a value, or are nothing else, claim it.
    private void valuesNamedIn(MeasureDraft measure, String text, Block.Cell cell) {
        for (var line : text.split("[\\n;]")) {
            var labelled = labels.labelled(bareName(line));
            labelled.flatMap(found -> found.field().value()).ifPresent(value -> {
                measure.addValue(value, labelled.orElseThrow().rest());
                ledger.placed(cell, measure, null, "values", Certainty.UNCERTAIN);
            });
        }
    }

    private static String bareName(String line) {
        return line.replaceFirst("^[\\s•*–-]+", "").replaceFirst("[.,\\s]+$", "");
    }

    /// A page break cut the sentence: the upper part does not end and the lower part begins small.
    static boolean isCut(CharSequence upper, String lower) {
        if (upper.isEmpty() || lower.isBlank()) return false;
        char last = upper.charAt(upper.length() - 1);
        char first = lower.strip().charAt(0);
        return ".!?:;…\"”".indexOf(last) < 0
                && (Character.isLowerCase(first) || Character.isDigit(first) || last == ',');
    }

    private void period(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        var found = dates.all(text);
        if (PrintedDates.isNothing(text) || found.isEmpty()) {
            ledger.understood(cell);
            return;
        }
        var first = found.getFirst();
        var last = found.getLast();
        boolean deadline = PrintedDates.isDeadline(text) || field == Field.TIMELINE && measure.start != null;
        boolean both =
                found.size() > 1 || first.range() || !deadline && (!first.exact() || first.first() != first.last());
        if (both || !deadline) measure.start = first;
        if (both || deadline) measure.end = last;
        measure.printedPeriod.add(text.replaceAll("\\s+", " "));
        boolean sure = found.size() == 2 || found.size() == 1 && first.range();
        ledger.placed(
                cell, measure, null, "period", sure && !first.doubtful() ? Certainty.CERTAIN : Certainty.UNCERTAIN);
    }

    private void bound(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        var date = dates.one(text);
        if (date.isEmpty()) {
            ledger.understood(cell);
            return;
        }
        if (field == Field.START) measure.start = date.get();
        else measure.end = date.get();
        measure.printedPeriod.add(text.replaceAll("\\s+", " "));
        ledger.placed(
                cell, measure, null, field.path(), date.get().doubtful() ? Certainty.UNCERTAIN : Certainty.CERTAIN);
    }

    private void contact(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        var contact = Contact.of(text);
        boolean swapped = false;
        for (var email : contact.emails()) {
            measure.email = joined(measure.email, email);
            swapped |= field == Field.PHONE;
            ledger.placed(cell, measure, null, "responsible.email", swapped ? Certainty.UNCERTAIN : Certainty.CERTAIN);
        }
        for (var phone : contact.phones()) {
            measure.phone = joined(measure.phone, phone);
            swapped |= field == Field.EMAIL;
            ledger.placed(cell, measure, null, "responsible.phone", swapped ? Certainty.UNCERTAIN : Certainty.CERTAIN);
        }
        if (!contact.rest().isBlank()) swapped |= nameOfContact(measure, field, contact.rest(), cell);
        if (swapped) findings.add(finding("contact-in-wrong-cell", measure, field.path(), cell, List.of(text)));
    }

    /// Where the words of a contact cell belong; true when they stood in the wrong cell.
    private boolean nameOfContact(MeasureDraft measure, Field field, String rest, Block.Cell cell) {
        boolean numbers = field == Field.EMAIL || field == Field.PHONE;
        if (numbers && PrintedDates.isNothing(rest)) return false;
        boolean institution = field == Field.RESPONSIBLE || numbers || field == Field.CONTACT && isInstitution(rest);
        if (institution && (field == Field.RESPONSIBLE || measure.institution == null)) {
            measure.institution = joined(measure.institution, rest.replaceAll("\\s*\\R\\s*", "; "));
            measure.filled.add(Field.RESPONSIBLE);
            ledger.placed(
                    cell, measure, null, "responsible.institution", numbers ? Certainty.UNCERTAIN : Certainty.CERTAIN);
            return numbers;
        }
        if (numbers) {
            ledger.left(rest, cell, measure);
            return true;
        }
        String name = rest.replaceAll("\\s*\\R\\s*", ", ");
        measure.person = measure.person == null || measure.person.equals(name) ? name : measure.person + ", " + name;
        ledger.placed(cell, measure, null, "responsible.person", Certainty.CERTAIN);
        return false;
    }

    private static boolean isInstitution(String text) {
        return Vocabulary.kindOf(text)
                .filter(kind -> kind == ParticipantKind.PUBLIC_BODY)
                .isPresent();
    }

    private static String joined(@Nullable String before, String more) {
        if (before == null || before.equals(more)) return more;
        return before + (Filling.isCut(before, more) ? " " : "; ") + more;
    }

    private void value(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        field.value().ifPresent(value -> {
            if (!PrintedDates.isNothing(text)) measure.addValue(value, isTick(text) ? "" : text);
        });
        ledger.placed(cell, measure, null, "values", Certainty.CERTAIN);
    }

    private static boolean isTick(String text) {
        return text.length() <= 2 || List.of("yes", "da", "si").contains(Spelling.fold(text));
    }

    /// A list of values by name, each perhaps with its reason after a colon.
    private void values(MeasureDraft measure, String text, Block.Cell cell) {
        boolean any = false;
        for (var item : text.split("[\\n;]|,\\s")) {
            var labelled = labels.labelled(bareName(item));
            Optional<OgpValue> value = labelled.flatMap(found -> found.field().value());
            value.ifPresent(
                    named -> measure.addValue(named, labelled.orElseThrow().rest()));
            any |= value.isPresent();
        }
        if (any) ledger.placed(cell, measure, null, "values", Certainty.CERTAIN);
        else prose(measure, Field.RELEVANCE, text, cell);
    }

    private void keep(MeasureDraft measure, Field field, String text, Block.Cell cell, List<String> into) {
        if (!PrintedDates.isNothing(text) && !into.contains(text)) into.add(text);
        ledger.placed(cell, measure, null, field.path(), Certainty.CERTAIN);
    }

    private void budget(MeasureDraft measure, String text, Block.Cell cell) {
        if (!PrintedDates.isNothing(text)) measure.budget.addAll(Money.lines(text));
        ledger.placed(cell, measure, null, "budget", Certainty.CERTAIN);
    }

    /// Outputs in a cell of their own, keyed by the numbers of the steps.
    private void outputs(MeasureDraft measure, String text, Block.Cell cell) {
        var items = StepList.of(cell);
        for (var item : items) {
            var step = measure.steps.stream()
                    .filter(candidate -> candidate.number.equals(item.number()))
                    .findFirst()
                    .or(() -> items.size() == 1 ? Optional.ofNullable(measure.lastStep()) : Optional.empty());
            if (step.isEmpty()) {
                prose(measure, Field.GOAL, item.text(), cell);
                continue;
            }
            step.get().addOutput(item.text());
            ledger.placed(
                    cell,
                    measure,
                    step.get(),
                    "output",
                    item.number() == null ? Certainty.UNCERTAIN : Certainty.CERTAIN);
        }
    }

    private void participants(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        var names = Names.in(text);
        for (var name : names.names()) {
            if (PrintedDates.isNothing(name)) continue;
            var told = Vocabulary.kindOf(name);
            var unless = field == Field.MIXED ? ParticipantKind.CSO : ParticipantKind.OTHER;
            var kind =
                    field.kind().filter(named -> named != ParticipantKind.OTHER).orElseGet(() -> told.orElse(unless));
            boolean sure = field.kind().isPresent() ? told.isEmpty() || told.get() == kind : told.isPresent();
            measure.participants.putIfAbsent(Spelling.fold(name), new Participant(name, kind));
            ledger.placed(
                    cell,
                    measure,
                    null,
                    "participants",
                    sure && names.sure() ? Certainty.CERTAIN : Certainty.UNCERTAIN);
        }
        ledger.understood(cell);
    }

    static Finding finding(String rule, MeasureDraft measure, String field, Block.Cell cell, List<String> details) {
        return new Finding(rule, Severity.WARNING, measure.number, null, field, cell.source(), details);
    }
}
