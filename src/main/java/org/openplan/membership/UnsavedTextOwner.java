package org.openplan.membership;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.openplan.design.UnsavedText;
import org.openplan.document.Sha256;
import org.springframework.stereotype.Component;

/// Tells the browser of every screen whose unsaved texts it may keep, by a key from which nobody can tell who it is.
@Component
class UnsavedTextOwner implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened ->
                        Person.signedIn().ifPresent(person -> UnsavedText.signedIn(opened.getUI(), key(person))));
    }

    /// Keycloak's subject is random, so its hash cannot be guessed.
    static String key(Person person) {
        return Sha256.of("unsaved text of " + person.subject()).substring(0, 32);
    }
}
