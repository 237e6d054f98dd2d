package org.openplan.operator.ui;

import java.util.stream.Collectors;
import org.openplan.language.Messages;
import org.openplan.municipality.FolderComparison;
import org.openplan.operator.MunicipalityFigures;

/// The figures of a municipality in words.
class FiguresText {

    private final Messages words;

    FiguresText(Messages words) {
        this.words = words;
    }

    String name(MunicipalityFigures of) {
        var municipality = of.municipality();
        return municipality == null ? of.slug() : municipality.name(words.tag());
    }

    String state(MunicipalityFigures of) {
        return words.say("operator.State." + of.state());
    }

    String edition(MunicipalityFigures of) {
        var published = of.published();
        return published == null || of.edition() == null
                ? say("noEdition")
                : say("edition", of.edition(), words.date(published));
    }

    String waiting(MunicipalityFigures of) {
        return say("waiting", of.waiting());
    }

    String storage(MunicipalityFigures of) {
        var room = of.storage();
        return room == null
                ? say("notCounted")
                : say("storage", words.number(room.usedMegabytes()), words.number(room.allowedMegabytes()));
    }

    String folder(MunicipalityFigures of) {
        var folder = of.folder();
        var verdict = folder.verdict();
        var said = words.say("operator.Folder." + verdict, folder.mistakes().size());
        if (verdict != FolderComparison.Verdict.DIFFERENT) return said;
        return said + " " + folder.fields().stream().map(this::field).collect(Collectors.joining(", "));
    }

    String notYetMembers(MunicipalityFigures of) {
        return say("notYetMembers", of.notYetMembers());
    }

    private String field(String name) {
        var key = "operator.Field." + name;
        return words.has(key) ? words.say(key) : name;
    }

    private String say(String key, Object... values) {
        return words.say("operator.FiguresText." + key, values);
    }
}
