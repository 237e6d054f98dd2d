package org.openplan.municipality;

import java.util.List;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the fences around every session of the database.
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    /// Serves nobody: reads nothing, and no foreign key accepts it.
    private static final String NOBODY = "-";

    @Bean
    HibernatePropertiesCustomizer tenancyFences() {
        var guard = new TenantGuard();
        var integrators = List.<Integrator>of(guard);
        return properties -> {
            properties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new ServedMunicipality());
            properties.put(AvailableSettings.STATEMENT_INSPECTOR, new TenantInspector(guard.tables()));
            properties.put(JpaSettings.INTEGRATOR_PROVIDER, (IntegratorProvider) () -> integrators);
        };
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
