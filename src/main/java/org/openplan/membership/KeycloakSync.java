package org.openplan.membership;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.time.Duration;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.jobs.Outage;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.TenantFolderApplied;
import org.openplan.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps Keycloak's organizations and their members up to date with our register, as soon as Keycloak can be reached.
@Component
class KeycloakSync {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSync.class);

    private final Members members;
    private final OrganizationMembers introductions;
    private final Municipalities municipalities;
    private final KeycloakOrganizations directory;
    private final Jobs jobs;
    private final Outage outage = new Outage("Keycloak", "members");
    private final Task<String> job;
    private final Task<Void> retrial;

    KeycloakSync(
            Members members,
            OrganizationMembers introductions,
            Municipalities municipalities,
            @Lazy KeycloakOrganizations directory,
            Jobs jobs,
            JobDefinitions define) {
        this.members = members;
        this.introductions = introductions;
        this.municipalities = municipalities;
        this.directory = directory;
        this.jobs = jobs;
        this.job = define.forMunicipality("keycloak", Priority.HIGH, this::synchronise);
        this.retrial =
                define.recurring("keycloak-people", Schedules.fixedDelay(Duration.ofMinutes(10)), this::retryPeople);
    }

    @Bean
    Task<String> keycloakJob() {
        return job;
    }

    @Bean
    Task<Void> keycloakPeopleJob() {
        return retrial;
    }

    @EventListener
    void welcome(TenantFolderApplied applied) {
        var slug = applied.tenant().municipality().slug();
        long added = applied.tenant().people().stream()
                .filter(person -> members.welcome(person.email(), person.name(), person.role()))
                .count();
        if (added > 0) jobs.schedule(job, slug);
        else jobs.ensure(job, slug);
    }

    @EventListener
    void hear(MemberInvited invited) {
        jobs.schedule(job, Tenancy.current());
    }

    @EventListener
    void hear(MemberWithdrawn withdrawn) {
        jobs.schedule(job, Tenancy.current());
    }

    /// Retries people who had no account in Keycloak, because they may have one by now.
    private void retryPeople() {
        if (!outage.isOn()) introductions.municipalitiesWaiting().forEach(slug -> jobs.ensure(job, slug));
    }

    private void synchronise() {
        outage.awaitNextTry();
        try {
            tell(municipalities.find(Tenancy.current()).orElseThrow());
            outage.end();
        } catch (ProcessingException | ServerErrorException | NotAuthorizedException unreachable) {
            throw outage.begin(String.valueOf(unreachable.getMessage()));
        }
    }

    void tell(Municipality municipality) {
        var slug = municipality.slug();
        var organization = organizationOf(municipality);
        introductions.notYetIn(slug).forEach(email -> join(organization, slug, email));
        introductions.stillIn(slug).forEach(email -> leave(organization, slug, email));
    }

    /// Looks the organization up by name every time, because a newly installed Keycloak gives it another id.
    private String organizationOf(Municipality municipality) {
        var slug = municipality.slug();
        var organization = directory.organization(municipality);
        boolean isKnown =
                municipalities.organizationOf(slug).filter(organization::equals).isPresent();
        if (!isKnown && introductions.introduce(slug, organization))
            LOG.info("{} is organization {} of Keycloak's", slug, organization);
        return organization;
    }

    private void join(String organization, String slug, String email) {
        if (directory.join(organization, email)) introductions.joined(slug, email);
    }

    private void leave(String organization, String slug, String email) {
        directory.leave(organization, email);
        introductions.left(slug, email);
    }
}
