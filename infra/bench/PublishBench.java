package org.openplan.publication;

import com.sun.management.OperatingSystemMXBean;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.permission.Permission;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Subject;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// For `infra/bench/publish`: publishes plans of 8 and 120 measures in three languages and prints how soon they are
/// public, what a page costs in processor time, and how many statements a publication sends.
@Component
class PublishBench {

    private static final String TOWN = "bench";
    private static final int ROUNDS = 5;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Editions editions;
    private final PublicPageRepository pages;
    private final Statistics statements;
    private final String site;
    private final HttpClient reader = HttpClient.newHttpClient();

    PublishBench(
            Editions editions,
            PublicPageRepository pages,
            EntityManagerFactory factory,
            @Value("${openplan.url}") String site) {
        this.editions = editions;
        this.pages = pages;
        this.statements = factory.unwrap(SessionFactory.class).getStatistics();
        this.site = site;
    }

    /// One publication: seconds until anyone reads it, processor milliseconds a page, statements sent.
    private record Cost(double seconds, double cpuPerPage, long statements) {}

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        Thread.ofPlatform().name("bench").start(() -> {
            try {
                boolean held = ServiceActor.named("bench")
                        .allowed(Permission.PUBLISHES)
                        .in(TOWN, () -> measure(System.getProperty("bench.database")));
                System.exit(held ? 0 : 2);
            } catch (Exception failed) {
                System.out.println("publish failed: " + failed);
                System.exit(1);
            }
        });
    }

    private boolean measure(String database) throws Exception {
        median(plan("warm", 60));
        var plan = plan("small", 8);
        var small = median(plan);
        var large = median(plan("large", 120));
        for (int other = 0; other < 8; other++) publish(plan("other-" + other, 2), 0);
        for (int more = 0; more < 8; more++) publish(plan, 100 + more);
        var later = publish(plan, 200);
        print(database, 8, small, "bar 2 s, 15 ms");
        print(database, 120, large, "bar 12 x the time of 8: %.1f x".formatted(large.seconds() / small.seconds()));
        System.out.printf(
                "publish  %-5s statements for 8 measures: %d; after 8 more plans and 8 more editions: %d (bar: not more)%n",
                database, small.statements(), later.statements());
        boolean held = small.seconds() <= 2
                && small.cpuPerPage() <= 15
                && large.seconds() <= 12 * small.seconds()
                && later.statements() <= small.statements();
        System.out.printf("publish  %-5s %s%n", database, held ? "held" : "MISSED");
        return held;
    }

    private static void print(String database, int measures, Cost cost, String bar) {
        System.out.printf(
                "publish  %-5s %3d measures x 3 languages: public after %.2f s, %.1f ms CPU a page, %d statements (%s)%n",
                database, measures, cost.seconds(), cost.cpuPerPage(), cost.statements(), bar);
    }

    private Cost median(PlanDocument plan) throws Exception {
        var costs = new ArrayList<Cost>();
        for (int round = 0; round < ROUNDS; round++) costs.add(publish(plan, round));
        costs.sort(Comparator.comparingDouble(Cost::seconds));
        var median = costs.get(ROUNDS / 2);
        // pages are written in batches, and a changed page more or less may begin one
        long most = costs.stream().mapToLong(Cost::statements).max().orElseThrow();
        return new Cost(median.seconds(), median.cpuPerPage(), most);
    }

    private Cost publish(PlanDocument plan, int round) throws Exception {
        var changed = plan.withTitle(Text.of("en", "Round " + round).with("sr-Latn", "Krug " + round));
        statements.clear();
        long cpu = MACHINE.getProcessCpuTime();
        long from = System.nanoTime();
        var edition = editions.publish(
                changed,
                Subject.of("plan", UUID.randomUUID(), changed.slug()),
                "infra/bench/publish",
                PublicationAct.saying(Text.NONE));
        long sent = statements.getPrepareStatementCount();
        awaitPublic(plan.slug(), edition.number());
        double seconds = (System.nanoTime() - from) / 1e9;
        double used = (MACHINE.getProcessCpuTime() - cpu) / 1e6;
        return new Cost(seconds, used / written(plan.slug()), sent);
    }

    /// The current pages and those of the edition; redirects and data are not counted, though they are written too.
    private long written(String plan) {
        return 2 * pages.addressesOfPlans(NewPage.HTML).stream()
                .filter(address -> address.contains("/plans/" + plan + "/") || address.endsWith("/plans/" + plan))
                .count();
    }

    private void awaitPublic(String plan, int edition) throws IOException, InterruptedException {
        var address = URI.create(site + "/" + TOWN + "/en/plans/" + plan + "/progress.json");
        while (true) {
            var answer = reader.send(
                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200 && answer.body().contains("\"number\":" + edition + ",")) return;
            Thread.sleep(5);
        }
    }

    private static PlanDocument plan(String slug, int measures) {
        return new PlanDocument(
                PlanDocument.FORMAT,
                TOWN,
                slug,
                null,
                Text.of("en", slug),
                List.of("en", "sr-Latn"),
                new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), null),
                null,
                List.of(),
                IntStream.rangeClosed(1, measures)
                        .mapToObj(number -> measure(number))
                        .toList());
    }

    private static Measure measure(int number) {
        var text = new Text(Map.of(
                "en", "What measure " + number + " does, in a few sentences of ordinary length. ".repeat(6),
                "sr-Latn", "Šta mera " + number + " radi, u nekoliko rečenica obične dužine. ".repeat(6)));
        return Measure.numbered(String.valueOf(number)).with()
                .title(Text.of("en", "Measure " + number).with("sr-Latn", "Mera " + number))
                .summary(text)
                .problem(text)
                .goal(text)
                .description(text)
                .steps(IntStream.rangeClosed(1, 4)
                        .mapToObj(step -> Step.numbered(String.valueOf(step)).with()
                                .description(text)
                                .start(new Quarter(2025, step))
                                .end(new Quarter(2026, step))
                                .build())
                        .toList())
                .build();
    }
}
