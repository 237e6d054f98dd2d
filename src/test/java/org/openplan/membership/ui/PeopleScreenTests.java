package org.openplan.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@IntegrationTest
@ViewPackages(packages = "org.openplan")
class PeopleScreenTests extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    JdbcClient database;

    Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(town.coordinator())));
        navigate(town.slug() + "/people", PeopleView.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatAnInvitationLacksIsSaidAtTheFieldsAndAtTheTop() {
        test($(EmailField.class).single()).setValue("ana at town");
        click("Give the role");
        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .containsExactly(
                        "Write the name, as colleagues know it.",
                        "This is not an e-mail address; it looks like ana@city.example.",
                        "Choose a role.");
        assertThat($(EmailField.class).single().isInvalid()).isTrue();
        assertThat($(EmailField.class).single().getValue()).isEqualTo("ana at town");
    }

    @Test
    void aPersonIsGivenARole() {
        invite("ana@city.example");
        assertThat(said()).contains("Ana has the role.");
        assertThat(town.as(town.coordinator(), members::all))
                .extracting(Member::email)
                .contains("ana@city.example");
    }

    @Test
    void theMailsLanguageIsTheTownsFirstUnlessAnotherIsChosen() {
        assertThat(language().getListDataView().getItems()).containsExactly("en", "sr-Latn", "sr-Cyrl");
        assertThat(language().getValue()).isEqualTo("en");
        assertThat(language().isEmptySelectionAllowed()).isFalse();

        language().setValue("sr-Cyrl");
        invite("ana@" + town.slug() + ".example");

        assertThat(stored("ana@" + town.slug() + ".example")).isEqualTo("sr-Cyrl");
        assertThat(language().getValue()).isEqualTo("en");
    }

    @Test
    void theLanguageChosenForOnesScreensIsKeptAndTheNextSessionBeginsInIt() {
        var choice = $(LanguageChoice.class).single();
        test(choice).selectItem("Српски");
        assertThat(stored(town.coordinator().email())).isEqualTo("sr-Cyrl");
        assertThat(stored(town.officer().email())).isEmpty();

        cleanVaadinEnvironment();
        initVaadinEnvironment();

        // from which every screen takes its own
        assertThat(VaadinSession.getCurrent().getLocale().toLanguageTag()).isEqualTo("sr-Cyrl");
    }

    private String stored(String email) {
        return database.sql("select coalesce(language, '') from membership where email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<String> language() {
        return (Select<String>)
                $(Select.class).withCaption("Language of the mail").single();
    }

    @Test
    void anAddressWithALetterOfAnotherAlphabetIsRefusedAndTheLetterShown() {
        invite("mira@primеr.example");

        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .singleElement()
                .asString()
                .contains("two alphabets", "mira@prim[е]r.example");
        assertThat($(EmailField.class).single().getValue()).isEqualTo("mira@primеr.example");
    }

    @Test
    void aLetterThatPassesForAnotherIsRefusedAndShownAlsoInAnEncodedDomain() {
        invite("mira@xn--prmer-o4a.example");
        click("Give the role");

        assertThat(flaw()).contains("not what it looks like", "mira@pr[\u0131]mer.example");
        assertThat(town.as(town.coordinator(), members::all))
                .extracting(Member::email)
                .doesNotContain("mira@xn--prmer-o4a.example");
    }

    @Test
    void anAddressWithARareLetterIsAskedAboutOnceAndTheEncodedDomainShownInLetters() {
        invite("mira@xn--aak-eqab.example");
        assertThat(flaw()).contains("seldom", "mira@[č]ačak.example");

        click("Give the role");
        assertThat(town.as(town.coordinator(), members::all))
                .extracting(Member::email)
                .contains("mira@xn--aak-eqab.example");
    }

    private String flaw() {
        return $(NativeButton.class).single().getText();
    }

    @Test
    void theListSaysUntilWhenAnInvitationIsValidAndItIsSentAgain() {
        invite("ana@" + town.slug() + ".example");
        assertThat(person("Ana")).contains("Invited on", "the link works until");

        test(button("Send the invitation to Ana again")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(said()).contains("A new invitation goes to ana@" + town.slug() + ".example");
        assertThat(person(town.officer().name())).doesNotContain("Invited");
        assertThatThrownBy(
                        () -> button("Send the invitation to " + town.officer().name() + " again"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anInvitationIsSentAgainInTheLanguageChosenForIt() {
        var email = "ana@" + town.slug() + ".example";
        invite(email);

        test(button("Send the invitation to Ana again")).click();
        assertThat(languageOfRepetition().getValue()).isEqualTo("en");
        languageOfRepetition().setValue("sr-Cyrl");
        test($(ConfirmDialog.class).single()).cancel();
        assertThat(stored(email)).isEqualTo("en");

        test(button("Send the invitation to Ana again")).click();
        languageOfRepetition().setValue("sr-Cyrl");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(stored(email)).isEqualTo("sr-Cyrl");

        test(button("Send the invitation to Ana again")).click();
        assertThat(languageOfRepetition().getValue()).isEqualTo("sr-Cyrl");
    }

    @SuppressWarnings("unchecked")
    private Select<String> languageOfRepetition() {
        return (Select<String>) $(Select.class, $(ConfirmDialog.class).single()).single();
    }

    @Test
    void aWithdrawnInvitationIsListedApart() {
        invite("ana@" + town.slug() + ".example");

        test(withdrawal("Ana")).click();
        var asked = $(ConfirmDialog.class).single();
        assertThat(test(asked).getHeader()).isEqualTo("Withdraw the invitation of Ana");
        assertThat(test(asked).getText())
                .contains("ana@" + town.slug() + ".example", "independent monitor", "stops working");
        test(asked).confirm();
        assertThat(person("Ana")).contains("Invited on");
        test(withdrawal("Ana")).click();
        test($(ConfirmDialog.class).single()).reject();

        assertThat(said()).contains("Invitations withdrawn before they were used", "ana@" + town.slug() + ".example");
        assertThatThrownBy(() -> person("Ana")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theLastCoordinatorIsToldWhyHeStays() {
        test(withdrawal(town.coordinator().name())).click();
        test($(ConfirmDialog.class).single()).reject();
        assertThat(said()).contains("Nobody else coordinates here.");
    }

    @SuppressWarnings("unchecked")
    private void invite(String email) {
        test($(TextField.class).single()).setValue("Ana");
        test($(EmailField.class).single()).setValue(email);
        ((Select<Role>) $(Select.class).withCaption("Role").single()).setValue(Role.MONITOR);
        click("Give the role");
    }

    private Button withdrawal(String name) {
        return button("Withdraw the role of " + name);
    }

    private Button button(String label) {
        var people = test($(Grid.class).single());
        return IntStream.range(0, people.size())
                .mapToObj(row -> people.getCellComponent(row, 1))
                .flatMap(cell -> cell.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String person(String name) {
        var people = test($(Grid.class).single());
        return IntStream.range(0, people.size())
                .mapToObj(row -> people.getCellComponent(row, 0).getElement().getTextRecursively())
                .filter(cell -> cell.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String said() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
