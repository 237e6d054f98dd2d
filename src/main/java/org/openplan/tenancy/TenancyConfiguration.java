package org.openplan.tenancy;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.jpa.boot.spi.TypeContributorList;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Installs the tenant isolation checks in Hibernate, and the rule for stored texts.
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    HibernatePropertiesCustomizer integrators(ObjectProvider<Integrator> integrators) {
        var tables = new TenantTables();
        var all = Stream.concat(Stream.of(tables, new TenantGuard(tables)), integrators.stream())
                .toList();
        TypeContributor texts = (types, services) -> types.contributeJavaType(new StoredText());
        return properties -> {
            properties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentMunicipality());
            properties.put(AvailableSettings.STATEMENT_INSPECTOR, inspector(tables));
            properties.put(JpaSettings.INTEGRATOR_PROVIDER, (IntegratorProvider) () -> all);
            properties.put(JpaSettings.TYPE_CONTRIBUTORS, (TypeContributorList) () -> List.of(texts));
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
