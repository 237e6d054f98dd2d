package org.openplan.membership;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Counts the open screens on this node, per person and in total. A screen beyond the limit is refused; it never
/// replaces another one, in which a person may be typing.
@Component
@EnableConfigurationProperties(ScreenSettings.class)
class OpenScreens implements VaadinServiceInitListener {

    private final ScreenSettings most;
    private final Map<String, Integer> each = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    /// Whether another screen may be opened, and if not, which limit is reached.
    enum Room {
        FREE,
        PERSON_FULL,
        ALL_FULL
    }

    OpenScreens(ScreenSettings most) {
        this.most = most;
    }

    Room roomFor(String subject) {
        return room(of(subject) + 1, all.get() + 1);
    }

    int of(String subject) {
        return each.getOrDefault(subject, 0);
    }

    private Room room(int ofPerson, int ofAll) {
        if (ofPerson > most.each()) return Room.PERSON_FULL;
        return ofAll > most.all() ? Room.ALL_FULL : Room.FREE;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    /// Closes screens beyond the limit: of several simultaneous requests, some may pass `ScreenLimit` before the others
    /// are counted.
    private void opened(UIInitEvent event) {
        var request = VaadinServletRequest.getCurrent();
        var subject = request == null ? "" : subject(request.getHttpServletRequest());
        UI screen = event.getUI();
        screen.addAfterNavigationListener(shown -> forgetAnswer(screen));
        if (subject.isEmpty()) return;
        var room = room(each.merge(subject, 1, Integer::sum), all.incrementAndGet());
        screen.addDetachListener(gone -> closed(subject));
        if (room != Room.FREE) screen.close();
    }

    /// Vaadin keeps the last response in case it was lost, and the response for a whole screen takes half as much
    /// memory as the screen. Making the browser confirm it replaces it with a small one.
    private static void forgetAnswer(UI screen) {
        screen.getPage().executeJs("return true").then(came -> {});
    }

    /// The subject of the signed-in person; empty if nobody is signed in.
    static String subject(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication known
                ? Person.of(known).map(Person::subject).orElse("")
                : "";
    }

    private void closed(String subject) {
        all.decrementAndGet();
        each.computeIfPresent(subject, (who, open) -> open > 1 ? open - 1 : null);
    }
}
