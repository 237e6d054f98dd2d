package org.openplan.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openplan.OwnClasses;
import org.openplan.audit.FieldChange;
import org.openplan.language.Messages;
import org.openplan.language.Translations;

class FieldWordsTests {

    final Messages english = new Translations().in("en");

    @Test
    void aPlaceIsSaidInTheWordsOfTheScreens() {
        assertThat(place("steps", "2", "end")).isEqualTo("Step 2 · Until the end of");
        assertThat(place("title", "sr-Latn")).isEqualTo("Title (Serbian, Latin)");
        assertThat(place("indicators", "1", "targets", "2", "value")).isEqualTo("Indicator 1 · Target 2 · Target");
        assertThat(place("marks", "1")).isEqualTo("Cross-cutting marks");
        assertThat(place()).isEqualTo("Name");
    }

    @Test
    void aValueIsSaidAsTheScreensSayIt() {
        assertThat(value("2024-Q3")).isEqualTo("Q3 2024");
        assertThat(value("2024-05-01")).isEqualTo("1 May 2024");
        assertThat(value("2024-02-31")).isEqualTo("2024-02-31");
        assertThat(value("NOT_STARTED")).isEqualTo("not started");
        assertThat(value("Anything else")).isEqualTo("Anything else");
    }

    @Test
    void everyFieldThatAChangeCanCarryHasWords() {
        var unknown = new TreeSet<String>();
        for (var language : Translations.LANGUAGES) {
            var fields = new FieldWords(new Translations().in(language));
            for (var change : OwnClasses.changes())
                for (var state : change.getRecordComponents())
                    if (Set.of("before", "after").contains(state.getName()))
                        collect(fields, "", state.getGenericType(), new HashSet<>(), unknown);
        }
        assertThat(unknown).isEmpty();
    }

    private static void collect(FieldWords fields, String within, Type type, Set<Type> seen, Set<String> unknown) {
        if (type instanceof ParameterizedType list)
            for (var part : list.getActualTypeArguments()) collect(fields, within, part, seen, unknown);
        if (!(type instanceof Class<?> record) || !record.isRecord() || !seen.add(type)) return;
        if (Set.of("Text", "Quarter").contains(record.getSimpleName())) return; // written as one value
        for (var part : record.getRecordComponents()) {
            if (!fields.knows(within, part.getName()))
                unknown.add(record.getSimpleName() + "." + part.getName() + " in "
                        + fields.words().tag());
            if (!FieldChange.FOR_MACHINES.contains(part.getName()))
                collect(fields, FieldWords.entryOf(part.getName()), part.getGenericType(), seen, unknown);
        }
    }

    private String place(String... path) {
        return new FieldWords(english).place(new FieldChange(List.of(path), "", ""));
    }

    private String value(String raw) {
        return new FieldWords(english).value(raw);
    }
}
