package org.openplan.membership;

import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Collections;

/// The address at which an open screen takes a file; any other is made up or belongs to somebody else.
final class UploadAddress {

    private static final int WORKSPACE = "/app/".length();

    private UploadAddress() {}

    static boolean isOpen(HttpServletRequest request) {
        var session = request.getSession(false);
        try {
            return session != null
                    && isOpen(session, URI.create(request.getRequestURI().substring(WORKSPACE)));
        } catch (IllegalArgumentException | IllegalStateException none) {
            return false; // no address at all, or the session has just ended
        }
    }

    private static boolean isOpen(HttpSession session, URI address) {
        return Collections.list(session.getAttributeNames()).stream()
                .map(session::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .anyMatch(held -> isOpen((VaadinSession) held, address));
    }

    private static boolean isOpen(VaadinSession session, URI address) {
        session.lock();
        try {
            return session.getResourceRegistry()
                    .getResource(ElementStreamResource.class, address)
                    .filter(resource -> resource.getElementRequestHandler() instanceof UploadHandler)
                    .isPresent();
        } finally {
            session.unlock();
        }
    }
}
