package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The realm that Keycloak starts with opens no door that nobody needs.
class RealmFileTests {

    private final JsonNode realm = JsonMapper.builder().build().readTree(Path.of("infra/keycloak/realm.json"));

    @Test
    void nobodyGetsATokenForAPassword() {
        assertThat(all("clients"))
                .isNotEmpty()
                .allMatch(client -> !client.path("directAccessGrantsEnabled").asBoolean(true));
        assertThat(all("clients"))
                .filteredOn(client -> client.path("clientId").asString().equals("admin-cli"))
                .singleElement()
                .matches(client -> !client.path("enabled").asBoolean(true));
    }

    @Test
    void theApplicationActsByAnAccountOfItsOwnThatMayOnlyWhatItNeeds() {
        var roles = all("users")
                .filter(user -> user.path("serviceAccountClientId").asString().equals("openplan"))
                .flatMap(user -> elements(user.path("clientRoles").path("realm-management")))
                .map(JsonNode::asString);

        assertThat(roles)
                .containsExactlyInAnyOrder("manage-organizations", "view-users", "query-users", "manage-users");
    }

    /// In a token it would be sent about with every sign-out.
    @Test
    void theRoleOfTheOperatorReachesTheApplicationByUserinfoOnly() {
        assertThat(elements(realm.path("roles").path("realm")))
                .extracting(role -> role.path("name").asString())
                .containsExactly("operator");
        assertThat(all("scopeMappings"))
                .singleElement()
                .matches(mapping -> mapping.path("client").asString().equals("openplan"));
        var mapper = all("clients")
                .flatMap(client -> elements(client.path("protocolMappers")))
                .map(known -> known.path("config"));
        assertThat(mapper).singleElement().satisfies(config -> {
            assertThat(config.path("claim.name").asString()).isEqualTo("realm_roles");
            assertThat(config.path("userinfo.token.claim").asString()).isEqualTo("true");
            assertThat(config.path("id.token.claim").asString()).isEqualTo("false");
            assertThat(config.path("access.token.claim").asString()).isEqualTo("false");
        });
    }

    @Test
    void nobodyOpensAnAccountByThemselvesAndNoAddressStaysUnverified() {
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("verifyEmail").asBoolean(false)).isTrue();
    }

    @Test
    void whoTriesWrongPasswordsKeepsNobodyOutForMoreThanAMinuteAndHasFewTriesADay() {
        assertThat(realm.path("bruteForceProtected").asBoolean(false)).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean(true)).isFalse();
        assertThat(realm.path("maxFailureWaitSeconds").asInt(900)).isEqualTo(60);
        assertThat(realm.path("minimumQuickLoginWaitSeconds").asInt(60)).isLessThanOrEqualTo(10);
        assertThat(realm.path("waitIncrementSeconds").asInt(60)).isLessThanOrEqualTo(10);
        assertThat(realm.path("bruteForceStrategy").asString("MULTIPLE"))
                .as("one more wrong password waits longer")
                .isEqualTo("LINEAR");
        assertThat(realm.path("passwordPolicy").asString("")).contains("length(12)");
    }

    @Test
    void aRealmFromBeforeGetsTheSameWaits() throws IOException {
        var settings = Files.readString(Path.of("infra/lib/realm.sh"));

        for (var name : List.of(
                "bruteForceStrategy",
                "failureFactor",
                "waitIncrementSeconds",
                "minimumQuickLoginWaitSeconds",
                "maxFailureWaitSeconds",
                "maxDeltaTimeSeconds")) assertThat(settings).contains('"' + name + "\": " + realm.get(name));
    }

    @Test
    void noMailServerAndNoPasswordOfOneStandInIt() {
        assertThat(realm.has("smtpServer")).isFalse();
    }

    @Test
    void itsLookIsOurs() {
        for (var kind : new String[] {"login", "email"})
            assertThat(Path.of(
                            "infra/keycloak/themes", realm.path(kind + "Theme").asString(), kind))
                    .isDirectory();
    }

    private Stream<JsonNode> all(String kind) {
        return elements(realm.path(kind));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
