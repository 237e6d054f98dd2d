package org.openplan.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.stats.StatsRegistry;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Settings of db-scheduler that `application.properties` cannot express.
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    /// H2 supports `for update skip locked` like MySQL, so both databases are polled in the same way.
    @Bean
    DbSchedulerCustomizer jobsInTheDatabase() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new PlainTextSerializer());
            }

            @Override
            public Optional<JdbcCustomization> jdbcCustomization() {
                return Optional.of(new MySQL8JdbcCustomization(true));
            }
        };
    }

    @Bean
    DbSchedulerStarter startOfJobs(Scheduler scheduler, @Value("${openplan.jobs.start:true}") boolean start) {
        return new StartWhenReady(scheduler, start);
    }

    @Bean
    StatsRegistry noStatistics() {
        return StatsRegistry.NOOP;
    }

    /// Starts the scheduler after the tenants folder has been applied, but not in a process that only schedules jobs
    /// and leaves them to the service.
    private record StartWhenReady(Scheduler scheduler, boolean start) implements DbSchedulerStarter {

        @EventListener(ApplicationReadyEvent.class)
        void whenReady() {
            if (start) doStart();
        }

        @Override
        public void doStart() {
            scheduler.start();
        }
    }
}
