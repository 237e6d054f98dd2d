package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openplan.design.PageWriter;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.publication.Editions;

/// The public page of a plan before publication, in a frame without scripts.
class PagePreview extends Div {

    private final Editions editions;
    private final PlanDocument plan;
    private final IFrame frame = new IFrame();

    PagePreview(Editions editions, PlanDocument plan, List<String> languages, Messages words) {
        this.editions = editions;
        this.plan = plan;
        addClassName("page-preview");
        var language = new Select<String>();
        language.setLabel(words.say("plan.PagePreview.language"));
        language.setItems(languages);
        language.setItemLabelGenerator(Translations::nameOf);
        language.addValueChangeListener(chosen -> show(chosen.getValue()));
        frame.setTitle(words.say("plan.PagePreview.frame"));
        frame.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        frame.setWidthFull();
        frame.setHeight("70vh");
        add(language, frame);
        language.setValue(languages.contains(words.tag()) ? words.tag() : languages.getFirst());
    }

    private void show(String language) {
        var page = editions.preview(plan, language);
        frame.setSrcdoc(new String(PageWriter.write(page), StandardCharsets.UTF_8));
    }
}
