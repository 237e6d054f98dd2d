package org.openplan.membership;

import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;

/// Makes `@OnlyFor` bite, before any transaction begins.
@Configuration(proxyBeanMethods = false)
class MethodAccess {

    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor onlyFor(ObjectProvider<Members> members) {
        AuthorizationManager<MethodInvocation> held = (authentication, call) -> {
            var roles = call.getMethod().getAnnotation(OnlyFor.class).value();
            return new AuthorizationDecision(members.getObject().hold(roles));
        };
        return new AuthorizationManagerBeforeMethodInterceptor(
                new AnnotationMatchingPointcut(null, OnlyFor.class), held);
    }
}
