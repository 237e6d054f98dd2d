package org.openplan.municipality;

import java.util.stream.Stream;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the fences around every session of the database.
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    /// Serves nobody: reads nothing, and no foreign key accepts it.
    private static final String NOBODY = "-";

    @Bean
    HibernatePropertiesCustomizer fences(ObjectProvider<Integrator> fencesOfOtherRooms) {
        var guard = new TenantGuard();
        var integrators =
                Stream.concat(Stream.of(guard), fencesOfOtherRooms.stream()).toList();
        return properties -> {
            properties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new ServedMunicipality());
            properties.put(AvailableSettings.STATEMENT_INSPECTOR, inspector(guard));
            properties.put(JpaSettings.INTEGRATOR_PROVIDER, (IntegratorProvider) () -> integrators);
        };
    }

    static StatementInspector inspector(TenantGuard guard) {
        var named = new TenantInspector(guard.tables());
        var once = new WrittenOnce(guard.writtenOnce());
        return sql -> once.inspect(named.inspect(sql));
    }

    /// A throwing resolver would break the start, so it answers nobody and leaves refusing to the other fences.
    private static final class ServedMunicipality implements CurrentTenantIdentifierResolver<String> {

        @Override
        public String resolveCurrentTenantIdentifier() {
            return Tenancy.served().orElse(NOBODY);
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
