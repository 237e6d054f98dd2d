package org.openplan;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The service: one process for all municipalities, their public pages and their workspace.
@SpringBootApplication
@EnableScheduling
public class OpenPlan {

    public static void main(String[] args) {
        SpringApplication.run(OpenPlan.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
