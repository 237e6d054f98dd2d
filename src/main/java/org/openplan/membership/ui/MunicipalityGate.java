package org.openplan.membership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.openplan.membership.Members;
import org.openplan.membership.OnlyFor;
import org.openplan.membership.Role;
import org.openplan.municipality.Tenancy;
import org.springframework.stereotype.Component;

/// The one place where a workspace address names the municipality: only its members pass, and only with the role the
/// screen asks for; to everyone else the screen does not exist.
@Component
class MunicipalityGate implements VaadinServiceInitListener {

    static final String PARAMETER = "municipality";

    private final Members members;

    MunicipalityGate(Members members) {
        this.members = members;
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
        event.getRouteParameters().get(PARAMETER).ifPresent(slug -> {
            boolean admitted = Tenancy.in(slug, () -> members.hold(rolesFor(event.getNavigationTarget())));
            if (admitted) Tenancy.enter(event.getUI(), slug);
            else event.rerouteToError(NotFoundException.class);
        });
    }

    static Role[] rolesFor(Class<?> screen) {
        var only = screen.getAnnotation(OnlyFor.class);
        return only == null ? Role.values() : only.value();
    }
}
