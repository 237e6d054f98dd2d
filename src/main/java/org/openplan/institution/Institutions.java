package org.openplan.institution;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.membership.MembershipId;
import org.openplan.permission.EditsPlan;
import org.openplan.permission.ManagesInstitutions;
import org.openplan.permission.ReadsDrafts;
import org.openplan.permission.Reports;
import org.openplan.permission.SeesPeople;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The institutions responsible for measures and steps, and their officers.
@Service
@Transactional(readOnly = true)
public class Institutions {

    private final InstitutionRepository institutions;
    private final Members members;
    private final ApplicationEventPublisher events;

    Institutions(InstitutionRepository institutions, Members members, ApplicationEventPublisher events) {
        this.institutions = institutions;
        this.members = members;
        this.events = events;
    }

    @SeesPeople
    public List<InstitutionDetails> all() {
        var known = members.all();
        return institutions.findAll().stream()
                .sorted(Comparator.comparing(Institution::name, Collator.getInstance(Locale.ROOT)))
                .map(institution -> details(institution, known))
                .toList();
    }

    /// The name of each institution.
    @ReadsDrafts
    public Map<InstitutionId, String> names() {
        return institutions.findAll().stream().collect(Collectors.toMap(Institution::id, Institution::name));
    }

    /// The institutions that the signed-in user is an officer of.
    @Reports
    public List<InstitutionId> mine() {
        var mine = members.mine().stream().map(member -> member.id().id()).toList();
        if (mine.isEmpty()) return List.of();
        return institutions.answeredForBy(mine).stream().map(InstitutionId::new).toList();
    }

    /// The institution with this name; if there is none, it is added to the municipality's list, with its contact.
    @EditsPlan
    @Transactional
    public InstitutionId named(String name, @Nullable String email, @Nullable String phone) {
        return institutions
                .findByName(name)
                .orElseGet(() -> add(new Institution(name, email, phone)))
                .id();
    }

    /// The institution with this name, if the municipality has it.
    @ReadsDrafts
    public Optional<InstitutionId> withName(String name) {
        return institutions.findByName(name).map(Institution::id);
    }

    private Institution add(Institution institution) {
        var added = institutions.save(institution);
        events.publishEvent(new InstitutionAdded(added.id(), added.subject(), null, added.name()));
        return added;
    }

    @SeesPeople
    public InstitutionDetails details(InstitutionId id) {
        return details(find(id), members.all());
    }

    @ManagesInstitutions
    @Transactional
    public void nameOfficer(InstitutionId id, MembershipId officer) {
        var institution = find(id);
        var member = member(officer);
        institution
                .name(officer)
                .ifPresent(named -> events.publishEvent(
                        new OfficerNamed(id, named, institution.subject(), null, new Officer(member.email()))));
    }

    @ManagesInstitutions
    @Transactional
    public void dismissOfficer(InstitutionId id, MembershipId officer) {
        var institution = find(id);
        var member = member(officer);
        institution
                .dismiss(officer)
                .ifPresent(dismissed -> events.publishEvent(
                        new OfficerDismissed(id, dismissed, institution.subject(), new Officer(member.email()), null)));
    }

    /// Searches only members of the current municipality, so that nobody from another one can be named.
    private Member member(MembershipId id) {
        return members.all().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new OfficerNotFound(id));
    }

    private Institution find(InstitutionId id) {
        return institutions.findById(id).orElseThrow(() -> new InstitutionNotFound(id));
    }

    private static InstitutionDetails details(Institution institution, List<Member> known) {
        var officers = institution.officers();
        return new InstitutionDetails(
                institution.id(),
                institution.name(),
                institution.email(),
                institution.phone(),
                known.stream().filter(member -> officers.contains(member.id())).toList());
    }
}
