package org.openplan.cocreation.ui;

import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import org.openplan.design.HtmlElement;
import org.openplan.design.PageWriter;

/// A piece of escaped HTML as one component, however many elements it has. `Html` of Flow would add line breaks, which
/// show where a text keeps its own.
final class StaticHtml extends Div {

    private static final String CONTENT = "innerHTML";

    StaticHtml(HtmlElement piece) {
        getElement().setProperty(CONTENT, new String(PageWriter.write(piece), StandardCharsets.UTF_8));
    }

    String content() {
        return getElement().getProperty(CONTENT, "");
    }
}
