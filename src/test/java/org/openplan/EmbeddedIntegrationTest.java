package org.openplan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The same as [IntegrationTest] on the embedded database, for what the two databases could see differently.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OwnSecurityContext.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:embedded;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "openplan.tenants=target/no-tenants",
            "openplan.data=target/embedded-test-data/${openplan.fork:1}",
            "openplan.keycloak.url=http://127.0.0.1:9",
            "openplan.keycloak.secret=test",
            "openplan.limits.look-up.times=100000"
        })
@Import({Cast.class, Stage.class})
public @interface EmbeddedIntegrationTest {}
