package org.openplan.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openplan.membership.EmailAddress;
import org.openplan.membership.KnownPeople;
import org.openplan.membership.Person;
import org.openplan.permission.ManagesPeople;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases a person's data from the audit trail of the current municipality; the trail stays intact and
/// records the erasure.
@Service
@Transactional(readOnly = true)
public class Erasures {

    private static final int LONGEST_REASON = 400;

    private final PersonalValueRepository values;
    private final FormerLineRepository former;
    private final AuditEntryRepository entries;
    private final KnownPeople known;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasures(
            PersonalValueRepository values,
            FormerLineRepository former,
            AuditEntryRepository entries,
            KnownPeople known,
            ApplicationEventPublisher events,
            Clock clock) {
        this.values = values;
        this.former = former;
        this.entries = entries;
        this.known = known;
        this.events = events;
        this.clock = clock;
    }

    /// Erases the e-mail address, the names and the Keycloak account of the person with this address, wherever the
    /// trail contains them. Texts that name the person among other words remain; the result lists their entries.
    @ManagesPeople
    @Transactional
    public ErasedPerson erase(String address, String reason) {
        return eraseWhoever(address, reason);
    }

    /// The same for the operator's command.
    @Transactional
    ErasedPerson eraseWhoever(String address, String reason) {
        if (reason.isBlank() || address.isBlank()) throw new ErasureRefused("Say whose address, and why.");
        if (reason.length() > LONGEST_REASON)
            throw new ErasureRefused("Say why in at most " + LONGEST_REASON + " characters.");
        var identities = identities(address.strip());
        var texts = texts(identities);
        refuseOneself(identities);
        if (texts.stream().anyMatch(lower(reason)::contains))
            throw new ErasureRefused("The reason stays on the trail: do not name the person in it.");
        var erasure = new Erasure(clock.instant().truncatedTo(ChronoUnit.MICROS), reason.strip());
        return announce(eraseValues(identities, texts, erasure), eraseFormerLines(texts, erasure), texts, erasure);
    }

    private ErasedPerson announce(
            List<PersonalValue> erased, List<FormerLine> redacted, Set<String> texts, Erasure erasure) {
        if (erased.isEmpty() && redacted.isEmpty()) throw new ErasureRefused("The trail knows nobody of this address.");
        var rows = new HashSet<Object>();
        erased.forEach(value -> rows.add(value.id()));
        redacted.forEach(line -> rows.add(line.id()));
        Map<Long, String> left = new HashMap<>();
        redacted.forEach(line -> left.put(line.number(), line.remainder()));
        var keys = erased.stream().map(PersonalValue::key).sorted().toList();
        events.publishEvent(new PersonErased(rows, PersonErased.Details.of(erasure.reason(), keys, left)));
        return new ErasedPerson(erased.size(), redacted.size(), stillNaming(texts));
    }

    /// The address and its Keycloak subjects, which distinguish the person from others of the same name.
    private Set<String> identities(String address) {
        var identities = new HashSet<String>();
        identities.add(EmailAddress.normal(address));
        known.at(address).forEach(person -> identities.add(lower(person.subject())));
        values.findByErasedAtIsNull().stream()
                .filter(value -> value.isOf(identities))
                .forEach(value -> value.subject().ifPresent(subject -> identities.add(lower(subject))));
        identities.remove("");
        return identities;
    }

    /// All texts to erase: the identities and the names that belong to them.
    private Set<String> texts(Set<String> identities) {
        var texts = new HashSet<>(identities);
        for (var identity : identities) {
            known.at(identity).forEach(person -> texts.add(lower(person.name())));
            former.namesOf(identity).forEach(name -> texts.add(lower(name)));
        }
        values.findByErasedAtIsNull().stream()
                .filter(value -> value.isOf(identities))
                .forEach(value -> value.text().ifPresent(name -> texts.add(lower(name))));
        texts.remove("");
        return texts;
    }

    private static void refuseOneself(Set<String> identities) {
        if (Person.signedIn()
                .map(person -> lower(person.subject()))
                .filter(identities::contains)
                .isPresent())
            throw new ErasureRefused("The line that tells of it would name you again: let another coordinator do it.");
    }

    private List<PersonalValue> eraseValues(Set<String> identities, Set<String> texts, Erasure erasure) {
        var erased = values.findByErasedAtIsNull().stream()
                .filter(value -> value.isOf(identities) || value.reads(texts))
                .toList();
        erased.forEach(value -> value.erase(erasure));
        return erased;
    }

    private List<FormerLine> eraseFormerLines(Set<String> texts, Erasure erasure) {
        var lines = new ArrayList<FormerLine>();
        for (var text : texts) for (var line : former.naming(text)) if (line.erase(texts, erasure)) lines.add(line);
        return lines;
    }

    private List<Long> stillNaming(Set<String> texts) {
        var numbers = new TreeSet<Long>();
        texts.forEach(text -> numbers.addAll(entries.naming(text)));
        return List.copyOf(numbers);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
