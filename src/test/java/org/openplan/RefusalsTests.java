package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.openplan.Cast.Town;
import org.openplan.membership.Person;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.Permission;
import org.openplan.permission.Requires;
import org.openplan.permission.Role;
import org.openplan.permission.ServiceWork;
import org.openplan.permission.SignedIn;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// Every method of every service, called by everybody there can be. Nothing that is handed over is of any use, so
/// whoever is let in fails at that; whoever is refused has to be refused before.
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext services;

    private Town town;

    private interface Call {
        void run() throws ReflectiveOperationException;
    }

    private interface Acting {
        void run(Call call) throws ReflectiveOperationException;
    }

    /// Someone who calls, and what of the annotations lets them in.
    private record Caller(String name, Acting acting, Predicate<Annotation> isLetInBy) {}

    @BeforeAll
    void aTown() {
        town = cast.town();
    }

    @TestFactory
    Stream<DynamicTest> everyMethodLetsInWhomItNamesAndRefusesEverybodyElseFirst() {
        var callers = callers();
        return Services.methods().stream()
                .flatMap(method -> callers.stream()
                        .map(caller -> DynamicTest.dynamicTest(
                                method.getDeclaringClass().getSimpleName() + "." + method.getName() + " by "
                                        + caller.name(),
                                () -> call(method, caller))));
    }

    private void call(Method method, Caller caller) throws ReflectiveOperationException {
        boolean letIn = Services.permissions(method).stream().anyMatch(caller.isLetInBy());
        assertThat(isRefused(method, caller)).as("refused").isEqualTo(!letIn);
    }

    private boolean isRefused(Method method, Caller caller) throws ReflectiveOperationException {
        var service = services.getBean(method.getDeclaringClass());
        var useless = Arrays.stream(method.getParameterTypes())
                .map(RefusalsTests::useless)
                .toArray();
        try {
            caller.acting().run(() -> method.invoke(service, useless));
            return false;
        } catch (InvocationTargetException failed) {
            return failed.getCause() instanceof AccessDeniedException refused && isOf(method, refused);
        }
    }

    /// Whether the call itself was refused, before its transaction began, and not one that the method makes in turn.
    private static boolean isOf(Method method, AccessDeniedException refused) {
        var passed = Arrays.asList(refused.getStackTrace());
        boolean wasBegun = passed.stream()
                .anyMatch(frame ->
                        frame.getClassName().equals(method.getDeclaringClass().getName())
                                && frame.getMethodName().equals(method.getName()));
        if (!wasBegun)
            assertThat(passed)
                    .extracting(StackTraceElement::getClassName)
                    .doesNotContain(TransactionInterceptor.class.getName());
        return !wasBegun;
    }

    private static Object useless(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private List<Caller> callers() {
        var callers = new ArrayList<Caller>();
        for (var role : Role.values()) callers.add(member(role));
        var other = cast.town();
        callers.add(person("a coordinator of elsewhere", other.coordinator(), says -> says instanceof SignedIn));
        callers.add(person("a stranger", town.stranger(), says -> says instanceof SignedIn));
        callers.add(new Caller("nobody", this::asNobody, says -> says instanceof OpenToAll));
        callers.add(service(ServiceActor.named("test")));
        for (var permission : Permission.values())
            callers.add(service(ServiceActor.named(
                            "test-" + permission.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .allowed(permission)));
        callers.add(new Caller(
                "a service acting for elsewhere",
                call -> inside(
                        ServiceActor.named("test").allowed(Permission.values()), other.slug(), () -> asNobody(call)),
                says -> says instanceof OpenToAll));
        callers.add(new Caller(
                "a coordinator within a service that may nothing",
                call -> as(town.coordinator(), () -> inside(ServiceActor.named("test"), town.slug(), call)),
                says -> says instanceof OpenToAll || says instanceof SignedIn || says instanceof ServiceWork));
        return callers;
    }

    private Caller member(Role role) {
        var address = role.name().toLowerCase() + "-only@" + town.slug() + ".example";
        var person = new Person("only-" + address, role + " only", address);
        cast.joins(town.slug(), person, role);
        return person(
                role.name(),
                person,
                says -> says instanceof SignedIn
                        || required(says).anyMatch(needed -> role.may(needed) && !needed.isOfService()));
    }

    private Caller person(String name, Person person, Predicate<Annotation> isLetInBy) {
        return new Caller(name, call -> as(person, call), isLetInBy.or(says -> says instanceof OpenToAll));
    }

    private Caller service(ServiceActor actor) {
        return new Caller(
                actor.code(),
                call -> inside(actor, town.slug(), call),
                says -> says instanceof OpenToAll
                        || says instanceof ServiceWork
                        || required(says).map(actor::may).findAny().orElse(false));
    }

    private static Stream<Permission> required(Annotation says) {
        return Stream.ofNullable(says.annotationType().getAnnotation(Requires.class))
                .map(Requires::value);
    }

    private void asNobody(Call call) throws ReflectiveOperationException {
        Tenancy.in(town.slug(), () -> done(call));
    }

    private void as(Person person, Call call) throws ReflectiveOperationException {
        town.as(person, () -> done(call));
    }

    private static void inside(ServiceActor actor, String municipality, Call call) throws ReflectiveOperationException {
        actor.in(municipality, () -> done(call));
    }

    private static boolean done(Call call) throws ReflectiveOperationException {
        call.run();
        return true;
    }
}
