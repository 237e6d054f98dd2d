package org.openplan.membership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.openplan.membership.Members;
import org.openplan.permission.Requires;
import org.openplan.tenancy.Tenancy;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/// The one place where a workspace address names the municipality: only those pass who may open the screen; to everyone
/// else it does not exist.
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
            boolean admitted = Tenancy.in(slug, () -> mayOpen(event.getNavigationTarget(), members));
            if (admitted) Tenancy.enter(event.getUI(), slug);
            else event.rerouteToError(NotFoundException.class);
        });
    }

    /// A screen that does not say who may open it is opened by nobody.
    static boolean mayOpen(Class<?> screen, Members members) {
        var required = AnnotatedElementUtils.findMergedAnnotation(screen, Requires.class);
        return required != null && members.may(required.value());
    }
}
