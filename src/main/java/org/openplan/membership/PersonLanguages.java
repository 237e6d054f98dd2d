package org.openplan.membership;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.SignedIn;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The language of each person's mails and screens. It stands with their memberships and is the person's own: what they
/// choose counts in every municipality, and before what somebody else chose for them.
@Service
@Transactional(readOnly = true)
public class PersonLanguages {

    private static final Limit ONE = Limit.of(1);

    private final MembershipRepository memberships;
    private final Municipalities municipalities;
    private final Translations translations;

    PersonLanguages(MembershipRepository memberships, Municipalities municipalities, Translations translations) {
        this.memberships = memberships;
        this.municipalities = municipalities;
        this.translations = translations;
    }

    /// That of the signed-in person, unless none is known.
    @SignedIn
    public Optional<String> mine() {
        return Person.signedIn().flatMap(this::of);
    }

    /// From now on the signed-in person's.
    @SignedIn
    @Transactional
    public void choose(String language) {
        check(language);
        Person.signedIn().stream()
                .flatMap(person -> memberships.findBySubject(person.subject()).stream())
                .forEach(membership -> membership.speak(language));
    }

    /// Keeps what Keycloak knows, where neither the person nor somebody who invited them has chosen.
    @Transactional
    void comesWith(Person person, @Nullable String locale) {
        if (locale == null) return;
        translations
                .spoken(Locale.forLanguageTag(locale))
                .ifPresent(language -> memberships.findBySubject(person.subject()).stream()
                        .filter(membership -> membership.language().isEmpty())
                        .forEach(membership -> membership.speak(language)));
    }

    Optional<String> of(Person person) {
        return memberships.languagesOf(person.subject(), ONE).stream().findFirst();
    }

    /// In which to write to a member: their own, else the one chosen for them, else the municipality's first.
    String of(Membership member) {
        return memberships.languagesAt(member.email(), ONE).stream()
                .findFirst()
                .or(member::language)
                .orElseGet(() -> firstOf(member.municipality()));
    }

    void check(String language) {
        if (!translations.speaks(language)) throw new IllegalArgumentException("Not a language of the product");
    }

    private String firstOf(String municipality) {
        var town = municipalities.find(municipality).orElseThrow();
        return translations.in(town.languages().getFirst()).tag();
    }
}
