package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplan.permission.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// Whoever is signed in can sign out, also somebody whom no municipality has given a role.
@IntegrationTest
class SignOutTests {

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    Cast cast;

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "OPERATOR"})
    void theSessionEndsAndKeycloakIsTold(Role role) {
        var town = cast.town();
        boolean isMember = role == Role.COORDINATOR;
        var person = Forger.signedIn(service, town.in(role)).open(isMember ? town.slug() : "");
        var signOut = person.find(Button.class, button -> button.getText().equals("Sign out"));

        var answer = person.click(signOut);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(person.get("/app/").body()).doesNotContain("Sign out");
        assertThat(person.isSignedIn()).isFalse();
    }
}
