package org.openplan.tenancy;

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

/// Installs the tenant isolation checks in Hibernate.
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    HibernatePropertiesCustomizer integrators(ObjectProvider<Integrator> integrators) {
        var tables = new TenantTables();
        var all = Stream.concat(Stream.of(tables, new TenantGuard(tables)), integrators.stream())
                .toList();
        return properties -> {
            properties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentMunicipality());
            properties.put(AvailableSettings.STATEMENT_INSPECTOR, inspector(tables));
            properties.put(JpaSettings.INTEGRATOR_PROVIDER, (IntegratorProvider) () -> all);
        };
    }

    private static StatementInspector inspector(TenantTables tables) {
        var named = new TenantInspector(tables.all());
        var once = new WrittenOnce(tables.writtenOnce());
        return sql -> once.inspect(named.inspect(sql));
    }

    private static final class CurrentMunicipality implements CurrentTenantIdentifierResolver<String> {

        @Override
        public String resolveCurrentTenantIdentifier() {
            return new ServedMunicipality().get();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
