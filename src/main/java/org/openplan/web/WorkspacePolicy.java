package org.openplan.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.openplan.design.UnsavedTextScript;
import org.springframework.stereotype.Component;

/// Adds our script and a content security policy to the page that starts a workspace screen, and a nonce to every
/// script that page loads.
@Component
class WorkspacePolicy implements VaadinServiceInitListener {

    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        var nonce = nonce();
        // Before the bundle, so that it hears of a navigation first.
        page.getDocument().head().prependElement("script").attr("src", UnsavedTextScript.address());
        page.getDocument().select("script, link").attr("nonce", nonce);
        // The bundle reads the nonce for scripts it loads later from this element.
        page.getDocument()
                .head()
                .prependElement("meta")
                .attr("property", "csp-nonce")
                .attr("nonce", nonce);
        page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.workspace(nonce));
    }

    private String nonce() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
