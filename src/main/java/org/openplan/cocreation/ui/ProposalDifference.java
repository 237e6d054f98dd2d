package org.openplan.cocreation.ui;

import org.openplan.design.HtmlElement;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.language.Messages;

/// What the coordinator changed in a proposed measure before it came into the draft: texts word by word, of everything
/// else that it changed.
record ProposalDifference(Messages words, String language) {

    HtmlElement of(Measure proposed, Measure created) {
        var shown = new HtmlElement("div").named("draft-text");
        for (var field : MeasureField.values()) {
            boolean isOfForm = field.part().isPresent() && field != MeasureField.NUMBER;
            if (isOfForm && !isSame(field, proposed, created))
                shown.has(new HtmlElement("section")
                        .has(HtmlElement.of("h4", words.say(field)), change(field, proposed, created)));
        }
        return shown;
    }

    private static boolean isSame(MeasureField field, Measure proposed, Measure created) {
        return field.copy(proposed, created).equals(proposed);
    }

    private HtmlElement change(MeasureField field, Measure proposed, Measure created) {
        return field.kind() == MeasureField.Kind.TEXT
                ? WordDifference.of(
                        field.text(proposed).inOrFirst(language),
                        field.text(created).inOrFirst(language))
                : HtmlElement.of("p", words.say("cocreation.ProposalDifference.changed"));
    }
}
