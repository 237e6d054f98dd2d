package org.openplan.plan;

import java.util.List;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.membership.MembershipId;
import org.openplan.permission.ManagesInstitutions;
import org.openplan.permission.SeesPeople;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The bodies that answer for measures and steps, and their officers.
@Service
@Transactional(readOnly = true)
public class Institutions {

    private final InstitutionRepository institutions;
    private final StepRepository steps;
    private final Members members;
    private final ApplicationEventPublisher events;

    Institutions(
            InstitutionRepository institutions,
            StepRepository steps,
            Members members,
            ApplicationEventPublisher events) {
        this.institutions = institutions;
        this.steps = steps;
        this.members = members;
        this.events = events;
    }

    @SeesPeople
    public List<InstitutionDetails> all() {
        var known = members.all();
        return institutions.findAllByOrderByName().stream()
                .map(institution -> details(institution, known))
                .toList();
    }

    /// Those that answer for a step of the plan while nobody is named who would report for them.
    @SeesPeople
    public List<InstitutionDetails> unanswered(PlanId plan) {
        var answering = steps.ofPlan(plan).stream().map(Step::institution).toList();
        return all().stream()
                .filter(institution -> institution.officers().isEmpty() && answering.contains(institution.id()))
                .toList();
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

    /// Only a member of the municipality served is found, so nobody of another one can be named.
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
