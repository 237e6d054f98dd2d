package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;
import org.openplan.plan.ui.PlanAddress;

/// The public page of a plan as it would be now, in each language of the municipality.
class DraftPageLinks extends UnorderedList {

    DraftPageLinks(Municipality municipality, String slug) {
        addClassName("public-links");
        for (var language : municipality.languages()) {
            var link =
                    new Anchor(PlanAddress.preview(municipality.slug(), slug, language), Translations.nameOf(language));
            link.setTarget(AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("hreflang", language);
            add(new ListItem(link));
        }
    }
}
