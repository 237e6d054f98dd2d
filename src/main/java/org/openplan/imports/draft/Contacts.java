package org.openplan.imports.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.ParticipantKind;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.language.Vocabulary;

/// Assigns institutions, people, e-mails and phones by their content, and reports when they were in the wrong cell.
final class Contacts {

    private static final Pattern MARK = Pattern.compile("(?m)^\\s*(?:[-•*▪●–·]|\\d{1,2}[.)])\\s+");

    private final PlacementLog placements;
    private final List<Finding> findings;

    Contacts(PlacementLog placements, List<Finding> findings) {
        this.placements = placements;
        this.findings = findings;
    }

    void read(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        var contact = Contact.of(text);
        boolean named = Contact.isNamed(text);
        boolean swapped = false;
        for (var email : contact.emails()) {
            measure.email = listed(measure.email, email);
            swapped |= field == Field.PHONE && !named;
            placements.placed(
                    cell, measure, null, "responsible.email", swapped ? Certainty.UNCERTAIN : Certainty.CERTAIN);
        }
        for (var phone : contact.phones()) {
            measure.phone = listed(measure.phone, phone);
            swapped |= field == Field.EMAIL && !named;
            placements.placed(
                    cell, measure, null, "responsible.phone", swapped ? Certainty.UNCERTAIN : Certainty.CERTAIN);
        }
        if (!contact.rest().isBlank()) swapped |= name(measure, field, contact.rest(), cell);
        if (swapped)
            findings.add(MeasureFiller.finding("contact-in-wrong-cell", measure, field.path(), cell, List.of(text)));
    }

    /// Assigns the words of a contact cell; true if they were in the wrong cell.
    private boolean name(MeasureDraft measure, Field field, String rest, Block.Cell cell) {
        boolean numbers = field == Field.EMAIL || field == Field.PHONE;
        if (numbers && PrintedDates.isNothing(rest)) return false;
        boolean institution = field == Field.RESPONSIBLE || numbers || field == Field.CONTACT && isInstitution(rest);
        if (institution && (field == Field.RESPONSIBLE || measure.institution == null)) {
            measure.institution = joined(measure.institution, lines(rest));
            measure.filled.add(Field.RESPONSIBLE);
            placements.placed(
                    cell, measure, null, "responsible.institution", numbers ? Certainty.UNCERTAIN : Certainty.CERTAIN);
            return numbers;
        }
        if (numbers) {
            placements.left(rest, cell, measure);
            return true;
        }
        String name = rest.replaceAll("\\s*\\R\\s*", ", ");
        measure.person = measure.person == null || measure.person.equals(name) ? name : measure.person + ", " + name;
        placements.placed(cell, measure, null, "responsible.person", Certainty.CERTAIN);
        return false;
    }

    private static boolean isInstitution(String text) {
        return Vocabulary.kindOf(text)
                .filter(kind -> kind == ParticipantKind.PUBLIC_BODY)
                .isPresent();
    }

    /// The lines of a cell as a list, without bullets and numbers.
    private static String lines(String text) {
        if (text.lines().count() < 2) return text;
        return MARK.matcher(text).replaceAll("").replaceAll("[;,]?\\s*\\R\\s*", "; ");
    }

    private static String listed(@Nullable String before, String more) {
        return before == null || before.equals(more) ? more : before + "; " + more;
    }

    private static String joined(@Nullable String before, String more) {
        if (before == null || before.equals(more)) return more;
        return before + (MeasureFiller.isCut(before, more) ? " " : "; ") + more;
    }
}
