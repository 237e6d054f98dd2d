package org.openplan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openplan.membership.FirstSignIn;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The whole service on a real MySQL, listening on a random port, with the cast of two municipalities on its register.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({MysqlDatabase.Available.class, RemovedTowns.class, OwnSecurityContext.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "openplan.tenants=target/no-tenants",
            "openplan.data=target/test-data/${openplan.fork:1}",
            "openplan.keycloak.url=http://127.0.0.1:9",
            "openplan.keycloak.secret=test",
            "openplan.limits.sign-in.times=100000",
            "openplan.limits.look-up.times=100000"
        })
@Import({MysqlDatabase.class, Cast.class, Stage.class, FirstSignIn.class, Mailbox.class})
public @interface IntegrationTest {

    /// The data folder; each process of the test run has its own, beside its own database.
    Path DATA = Path.of("target/test-data", System.getProperty("openplan.fork", "1"));
}
