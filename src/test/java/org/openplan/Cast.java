package org.openplan;

import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openplan.document.ProgressDay;
import org.openplan.document.Text;
import org.openplan.membership.EmailAddress;
import org.openplan.membership.MembershipId;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.permission.Role;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/// Towns with their people, for every test that proves who may see or do what.
public class Cast {

    private static final ServiceActor CAST = ServiceActor.named("cast");

    private final Municipalities municipalities;
    private final JdbcClient database;

    Cast(Municipalities municipalities, JdbcClient database) {
        this.municipalities = municipalities;
        this.database = database;
    }

    /// A municipality of its own for a test, and one person in each role.
    public record Town(
            String slug, Person coordinator, Person officer, Person contributor, Person monitor, Person stranger) {

        public Person in(Role role) {
            return switch (role) {
                case COORDINATOR -> coordinator;
                case OFFICER -> officer;
                case CONTRIBUTOR -> contributor;
                case MONITOR -> monitor;
                default -> stranger;
            };
        }

        public <T, X extends Throwable> T as(Person person, ScopedValue.CallableOp<T, X> work) throws X {
            return signedIn(person, () -> Tenancy.in(slug, work));
        }

        public void run(Person person, Runnable work) {
            as(person, () -> {
                work.run();
                return null;
            });
        }
    }

    public Town town() {
        return town("town-" + UUID.randomUUID().toString().substring(24));
    }

    public Town town(String slug) {
        var municipality = new Municipality(
                slug,
                new Text(Map.of("en", "Town of " + slug, "sr-Latn", "Grad " + slug)),
                "RS",
                Municipality.Kind.TOWN,
                20_000,
                List.of("en", "sr-Latn", "sr-Cyrl"),
                ZoneId.of("Europe/Belgrade"),
                List.of(),
                new Municipality.Look("#0b5d66", "#ffffff", "M2 2h28v17c0 9-6 14-14 16C8 33 2 28 2 19z"),
                "coordinator@" + slug + ".example",
                ProgressDay.CLOSING_DAYS,
                Municipality.EVIDENCE_MEGABYTES,
                List.of(),
                Municipality.ANSWER_DAYS);
        CAST.in(slug, () -> municipalities.apply(municipality));
        awaitPages(slug);
        var people = new ArrayList<Person>();
        for (var role : List.of(Role.COORDINATOR, Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR)) {
            var name = role.name().toLowerCase() + "@" + slug + ".example";
            var person = new Person("subject-" + name, role + " of " + slug, name);
            joins(slug, person, role);
            people.add(person);
        }
        var stranger = new Person("stranger-" + slug, "Stranger", "stranger@" + slug + ".example");
        return new Town(slug, people.get(0), people.get(1), people.get(2), people.get(3), stranger);
    }

    /// One more member of a town, who signed in once before roles had lines in the trail: the first line of a town is
    /// what its test does.
    public void joins(String town, Person person, Role role) {
        if (belongs(town, person, role)) return;
        var id = MembershipId.next().id();
        database.sql("insert into membership (id, municipality, email, subject, name, role, valid_from, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        ByteBuffer.allocate(16)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array(),
                        town,
                        EmailAddress.normal(person.email()),
                        person.subject(),
                        person.name(),
                        role.name(),
                        LocalDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private boolean belongs(String town, Person person, Role role) {
        return database.sql("select count(*) from membership where municipality = ? and email = ? and role = ?")
                        .params(town, EmailAddress.normal(person.email()), role.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// They are written by a job, a moment after the town is registered.
    private void awaitPages(String slug) {
        await().pollDelay(Duration.ofMillis(20))
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(60))
                .until(() -> jobsForPages(slug) == 0);
    }

    private int jobsForPages(String slug) {
        return database.sql("select count(*) from job where task_name like 'pages-%' and task_data = ?")
                .param(slug.getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
    }

    public static <T, X extends Throwable> T signedIn(Person person, ScopedValue.CallableOp<T, X> work) throws X {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication(person)));
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static Authentication authentication(Person person) {
        var token = OidcIdToken.withTokenValue("test")
                .subject(person.subject())
                .claim("name", person.name())
                .claim("email", person.email())
                .build();
        return new TestingAuthenticationToken(new DefaultOidcUser(List.of(), token), null, "ROLE_USER");
    }
}
