package org.openplan.membership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shown when a screen could not be opened: one plain sentence and a number by which the operator finds the cause in
/// the log.
@AnonymousAllowed
public class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        LOG.error("Failure {} at {}", number, event.getLocation().getPath(), parameter.getException());
        addClassName("start");
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("membership.FailureView.text", number)),
                new Anchor("/app/", getTranslation("membership.NothingHereView.start")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.FailureView.title");
    }
}
