package org.openplan.membership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.openplan.membership.Members;
import org.openplan.municipality.AddressedMunicipality;
import org.openplan.permission.Requires;
import org.openplan.tenancy.Tenancy;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/// Checks the municipality in a workspace address against the register, in this one place: for anyone who may not open
/// the screen, and for any other spelling, the screen does not exist. A screen belongs to one municipality for its
/// whole life: switching to another one creates a new screen, so that no loaded data remains. Screens of the
/// service as a whole have no municipality in their address and are checked here too.
@Component
class MunicipalityGate implements VaadinServiceInitListener {

    static final String PARAMETER = "municipality";

    private final Members members;
    private final AddressedMunicipality addressed;

    MunicipalityGate(Members members, AddressedMunicipality addressed) {
        this.members = members;
        this.addressed = addressed;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::guard);
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new RefusalHandler()));
    }

    private void guard(UIInitEvent event) {
        event.getUI().addBeforeEnterListener(this::enter);
    }

    private void enter(BeforeEnterEvent event) {
        if (event.isErrorEvent()) return;
        var screen = event.getNavigationTarget();
        event.getRouteParameters()
                .get(PARAMETER)
                .ifPresentOrElse(
                        named -> admitted(named, screen)
                                .ifPresentOrElse(
                                        slug -> enter(slug, event),
                                        () -> event.rerouteToError(NotFoundException.class)),
                        () -> {
                            if (!mayOpenOutside(screen)) event.rerouteToError(NotFoundException.class);
                        });
    }

    /// A screen of the service as a whole; the first page after sign-in requires nothing.
    private boolean mayOpenOutside(Class<?> screen) {
        return !AnnotatedElementUtils.isAnnotated(screen, Requires.class) || mayOpen(screen, members);
    }

    private Optional<String> admitted(String named, Class<?> screen) {
        return addressed.serve(named, () -> Optional.of(Tenancy.current()).filter(served -> mayOpen(screen, members)));
    }

    private static void enter(String slug, BeforeEnterEvent event) {
        if (Tenancy.isOfAnother(event.getUI(), slug))
            event.forwardToUrl("/app/" + event.getLocation().getPathWithQueryParameters());
        else Tenancy.enter(event.getUI(), slug);
    }

    /// A screen that does not declare who may open it cannot be opened.
    static boolean mayOpen(Class<?> screen, Members members) {
        var required = AnnotatedElementUtils.findMergedAnnotation(screen, Requires.class);
        return required != null && members.may(required.value());
    }
}
