package org.openplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Mailbox;
import org.openplan.Visitor;
import org.openplan.membership.FirstSignIn;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.membership.PersonLanguages;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.permission.Role;
import org.openplan.tenancy.ServiceActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A mail, and the page behind its link, are in the language of whoever gets it.
@IntegrationTest
class MailLanguageTests {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    PersonLanguages languages;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Mailbox mailbox;

    Visitor visitor;
    Town town;
    String email;

    @BeforeEach
    void aTown(@LocalServerPort int port) {
        visitor = new Visitor(port);
        town = cast.town();
        email = "mira-" + UUID.randomUUID() + "@invited.example";
    }

    @ParameterizedTest
    @CsvSource({
        "en, Invitation to work, Accept the invitation",
        "sr-Latn, Poziv za rad, Prihvatite poziv",
        "sr-Cyrl, Позив за рад, Прихватите позив"
    })
    void whoeverIsNotKnownYetIsWrittenToAsChosenByWhoInvites(String language, String subject, String link)
            throws Exception {
        invite(town, language);

        var mail = mailbox.awaited(email, 1).getFirst();

        assertThat(mail.getSubject()).startsWith(subject);
        assertThat(mail.getHeader("Content-Language")).containsExactly(language);
        assertThat(Mailbox.text(mail)).contains(link);
        assertThat(Mailbox.html(mail)).contains("<html lang=\"" + language + "\">");
        assertThat(visitor.read("/invitation/" + Mailbox.invitation(mail))).contains("lang=\"" + language + "\"", link);
    }

    @Test
    void whatAPersonChoseCountsInEveryMunicipalityBeforeWhatOthersChoose() {
        chooses(town.officer(), "sr-Cyrl");
        email = town.officer().email();

        invite(cast.town(), "en");

        assertThat(languageOfLatest(1)).isEqualTo("sr-Cyrl");
    }

    @Test
    void theLatestChoiceBeforeTheMailGoesOutCounts() {
        chooses(town.officer(), "sr-Cyrl");
        email = town.officer().email();
        var other = cast.town();
        mailbox.down(() -> {
            invite(other, "en");
            chooses(town.officer(), "sr-Latn");
        });

        assertThat(languageOfLatest(1)).isEqualTo("sr-Latn");
    }

    @Test
    void theLanguageSomebodyCameWithStaysTheirsAfterOthersInviteThem() {
        invite(town, "sr-Cyrl");
        mailbox.awaited(email, 1);
        firstSignIn.of(person());
        assertThat(own(person())).containsExactly("sr-Cyrl");

        var other = cast.town();
        invite(other, "en");
        assertThat(languageOfLatest(2)).isEqualTo("sr-Cyrl");
        firstSignIn.of(person());

        assertThat(own(person())).containsExactly("sr-Cyrl");
    }

    @Test
    void aGuessForAnAddressThatNobodyHasSignedInWithDoesNotCountElsewhere() {
        invite(town, "sr-Cyrl");
        mailbox.awaited(email, 1);

        invite(cast.town(), "en");

        assertThat(languageOfLatest(2)).isEqualTo("en");
    }

    @Test
    void aChoiceConcernsNobodyElse() {
        chooses(town.officer(), "sr-Cyrl");

        assertThat(own(town.officer())).containsExactly("sr-Cyrl");
        assertThat(own(town.coordinator())).isEmpty();
        assertThat(own(cast.town().officer())).isEmpty();
    }

    @Test
    void whereNobodyChoseTheMunicipalityWritesInItsFirstLanguage() {
        var known = municipalities.find(town.slug()).orElseThrow();
        var cyrillicFirst = new Municipality(
                known.slug(),
                known.names(),
                known.country(),
                known.kind(),
                known.population(),
                List.of("sr-Cyrl", "sr-Latn", "en"),
                known.timeZone(),
                known.hosts(),
                known.look(),
                known.coordinatorEmail(),
                known.closingDays(),
                known.evidenceMegabytes(),
                known.embed(),
                known.answerDays());
        var folder = ServiceActor.named("tenants-folder");
        folder.in(town.slug(), () -> municipalities.apply(cyrillicFirst));

        folder.run(town.slug(), () -> members.welcome(email, "Mira", Role.OFFICER));

        assertThat(languageOfLatest(1)).isEqualTo("sr-Cyrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "EN", "sr", "en\r\nBcc: thief@evil.example"})
    void aLanguageThatTheProductDoesNotSpeakIsRefused(String language) {
        assertThatThrownBy(() -> invite(town, language)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chooses(town.officer(), language)).isInstanceOf(IllegalArgumentException.class);
        assertThat(own(town.officer())).isEmpty();
    }

    private void invite(Town where, String language) {
        where.run(where.coordinator(), () -> members.invite(email, "Mira", Role.MONITOR, language));
    }

    private void chooses(Person person, String language) {
        town.run(person, () -> languages.choose(language));
    }

    private List<String> own(Person person) {
        return town.as(person, languages::mine).stream().toList();
    }

    private Person person() {
        return new Person("subject-" + email, "Mira", email);
    }

    private String languageOfLatest(int count) {
        return language(mailbox.awaited(email, count).getLast());
    }

    private static String language(MimeMessage mail) {
        try {
            return mail.getHeader("Content-Language")[0];
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
