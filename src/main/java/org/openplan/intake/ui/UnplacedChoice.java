package org.openplan.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.openplan.imports.Recognition;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.language.Messages;
import org.openplan.plan.Assignment;
import org.openplan.plan.ui.PlaceField;
import org.openplan.plan.ui.PlaceInFile;

/// Texts of a file that could not be placed, each with a choice of a place before the file is accepted.
class UnplacedChoice extends Section {

    private final Messages words;
    private final List<PlaceField> places = new ArrayList<>();

    UnplacedChoice(Messages words, Recognition recognition) {
        this.words = words;
        var texts = recognition.unplaced();
        setId("unplaced");
        setVisible(!texts.isEmpty());
        add(
                new H2(words.say("plan.UnplacedTexts.title", texts.size())),
                new Paragraph(words.say("intake.UnplacedChoice.lead")));
        texts.forEach(text -> add(entry(recognition, text)));
    }

    private Div entry(Recognition recognition, Unplaced text) {
        var source = new PlaceInFile(words, text.source());
        var said = new Div(text.text());
        said.addClassName("version");
        var place = new PlaceField(words, recognition.document(), text);
        place.setPlaceholder(words.say("intake.UnplacedChoice.keep"));
        places.add(place);
        var entry = new Div(source, said, place);
        entry.addClassName("entry");
        return entry;
    }

    List<Assignment> chosen() {
        return places.stream()
                .flatMap(place -> place.getOptionalValue().stream())
                .toList();
    }
}
