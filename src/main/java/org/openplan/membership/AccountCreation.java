package org.openplan.membership;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Makes accounts in Keycloak for invited people, who prove by the link in their mail that the address is theirs. An
/// account has a password for one use, in place of which Keycloak asks for another at the first sign-in.
@Component
@Lazy
class AccountCreation implements DisposableBean {

    /// What Keycloak's own profile does not take in the name of a person.
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

    private static final String OWN_PASSWORD = "UPDATE_PASSWORD";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that looks like another
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final Keycloak keycloak;
    private final UsersResource accounts;
    private final SecureRandom random = new SecureRandom();

    AccountCreation(KeycloakRealm settings) {
        keycloak = settings.administration(Duration.ofSeconds(3), Duration.ofSeconds(15));
        accounts = keycloak.realm(settings.realm()).users();
    }

    /// The password for one use; empty if the person has an account they can sign in with already.
    Optional<String> create(Person person, String language) {
        var password = password();
        var known = find(person.email());
        if (known.isEmpty() && isNew(account(person, language, password))) return Optional.of(password);
        return known.or(() -> find(person.email()))
                .filter(AccountCreation::isUnfinished)
                .map(account -> {
                    accounts.get(account.getId()).resetPassword(once(password));
                    return password;
                });
    }

    private Optional<UserRepresentation> find(String email) {
        return accounts.searchByEmail(email, true).stream()
                .filter(account -> EmailAddress.isSame(email, account.getEmail()))
                .findFirst();
    }

    /// Made by an earlier click on the link and not signed in with since.
    private static boolean isUnfinished(UserRepresentation account) {
        var actions = account.getRequiredActions();
        return Boolean.TRUE.equals(account.isEmailVerified()) && actions != null && actions.contains(OWN_PASSWORD);
    }

    /// False if a second click at the same moment was first.
    private boolean isNew(UserRepresentation account) {
        try (var answer = accounts.create(account)) {
            int status = answer.getStatus();
            if (status >= 500) throw new ServerErrorException(status);
            if (status >= 400 && status != Response.Status.CONFLICT.getStatusCode())
                throw new ClientErrorException(status);
            return status < 400;
        }
    }

    private static UserRepresentation account(Person person, String language, String password) {
        var name = NOT_IN_NAMES
                .matcher(person.name())
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        int last = name.lastIndexOf(' ');
        var account = new UserRepresentation();
        account.setUsername(person.email());
        account.setEmail(person.email());
        account.setEmailVerified(true);
        account.setEnabled(true);
        account.setFirstName(last < 0 ? name : name.substring(0, last));
        account.setLastName(last < 0 ? "" : name.substring(last + 1));
        account.setAttributes(Map.of("locale", List.of(KeycloakRealm.locale(language))));
        account.setCredentials(List.of(once(password)));
        account.setRequiredActions(List.of(OWN_PASSWORD));
        return account;
    }

    private static CredentialRepresentation once(String password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        return credential;
    }

    private String password() {
        return IntStream.range(0, GROUPS).mapToObj(group -> letters()).collect(Collectors.joining("-"));
    }

    private String letters() {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }

    @Override
    public void destroy() {
        keycloak.close();
    }
}
