package org.openplan.membership;

import org.aopalliance.intercept.MethodInterceptor;
import org.openplan.tenancy.ServiceActor;
import org.openplan.web.Limited;
import org.openplan.web.RateLimits;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Counts calls of `@Limited` methods per signed-in person; calls by the service itself are not counted.
@Configuration(proxyBeanMethods = false)
class LimitedCalls {

    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor limits(ObjectProvider<RateLimits> limits) {
        MethodInterceptor counted = call -> {
            var limited = call.getMethod().getAnnotation(Limited.class);
            if (ServiceActor.current().isEmpty())
                Person.signedIn().ifPresent(person -> limits.getObject().count(limited.value(), person.subject()));
            return call.proceed();
        };
        var advisor =
                new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(Limited.class), counted);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100); // before a transaction takes a connection
        return advisor;
    }
}
