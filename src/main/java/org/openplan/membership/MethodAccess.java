package org.openplan.membership;

import java.lang.reflect.Method;
import org.openplan.permission.Requires;
import org.openplan.permission.ServiceWork;
import org.openplan.permission.SignedIn;
import org.openplan.tenancy.ServiceActor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;

/// Enforces the annotations of `permission` on methods, before any transaction begins.
@Configuration(proxyBeanMethods = false)
class MethodAccess {

    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor permissions(ObjectProvider<Members> members) {
        var guarded = new ComposablePointcut(AnnotationMatchingPointcut.forMethodAnnotation(ServiceWork.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(SignedIn.class))
                .union(new AnnotationMatchingPointcut(null, Requires.class, true));
        return new AuthorizationManagerBeforeMethodInterceptor(
                guarded,
                (authentication, call) -> new AuthorizationDecision(mayCall(call.getMethod(), members.getObject())));
    }

    private static boolean mayCall(Method method, Members members) {
        if (method.isAnnotationPresent(ServiceWork.class))
            return ServiceActor.current().isPresent();
        if (method.isAnnotationPresent(SignedIn.class)) return Person.signedIn().isPresent();
        var required = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
        return required != null && members.may(required.value());
    }
}
