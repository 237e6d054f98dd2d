package org.openplan.cocreation;

import java.util.Arrays;
import org.openplan.permission.Permission;
import org.openplan.tenancy.ServiceActor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// For `infra/bench/queue`: reads what a coordinator sees on opening the queue, with 20 and with 5,000 open
/// contributions, and prints the milliseconds of each and their ratio.
@Component
class QueueBench {

    private static final String TOWN = "primer";
    private static final int FEW = 20;
    private static final int MANY = 5_000;
    private static final int ROUNDS = 15;
    private static final double MOST_MILLISECONDS = 300;

    private final ContributionQueue queue;
    private final JdbcClient database;

    QueueBench(ContributionQueue queue, JdbcClient database) {
        this.queue = queue;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().name("bench").start(() -> {
            try {
                boolean held = ServiceActor.named("bench")
                        .allowed(Permission.ANSWERS_CONTRIBUTIONS)
                        .in(TOWN, () -> measure(System.getProperty("bench.database")));
                System.exit(held ? 0 : 2);
            } catch (Exception failed) {
                System.out.println("queue failed: " + failed);
                System.exit(1);
            }
        });
    }

    private boolean measure(String database) throws InterruptedException {
        while (open() == 0) Thread.sleep(500); // the demonstration brings the first
        Thread.sleep(5_000); // until the work of the start is over, which would count as ours
        fillUpTo(FEW);
        median();
        double few = median();
        fillUpTo(MANY);
        double many = median();
        boolean held = many <= MOST_MILLISECONDS;
        System.out.printf(
                "queue    %-5s first view: %.1f ms with %d open, %.1f ms with %d (bar %.0f ms), ratio %.1f: %s%n",
                database, few, FEW, many, MANY, MOST_MILLISECONDS, many / few, held ? "held" : "MISSED");
        return held;
    }

    private long open() {
        return queue.waiting().open();
    }

    /// The rows, the numbers above them and the choices of the filters.
    private double median() {
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            queue.page(QueueFilter.WAITING, PageRequest.of(0, 50));
            queue.waiting();
            queue.measures();
            queue.authors();
            times[round] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    /// Copies of one that is open, each with a number of its own, by as many as are missing.
    private void fillUpTo(int wanted) {
        for (long left = wanted - open(); left > 0; left = wanted - open())
            database.sql("""
                    insert into contribution (id, municipality, number, plan_id, measure_id, place, kind, basis, wording,
                        remark, person, plan_slug, language, measure_lasting_id, measure_number, measure_title,
                        step_number, author_name, handed_in_at, due_on, state, version)
                    select %s, c.municipality, c.number + most.number, plan_id, measure_id, place, kind, basis, wording, remark,
                        person, plan_slug, language, measure_lasting_id, measure_number, measure_title, step_number,
                        author_name, handed_in_at, due_on, state, version
                    from contribution c, (select max(number) number from contribution where municipality = ?) most
                    where c.municipality = ? and c.state = 'HANDED_IN' order by c.number limit ?"""
                            .formatted(newId()))
                    .param(TOWN)
                    .param(TOWN)
                    .param(left)
                    .update();
    }

    private String newId() {
        return System.getProperty("bench.database").equals("MySQL") ? "uuid_to_bin(uuid())" : "random_uuid()";
    }
}
