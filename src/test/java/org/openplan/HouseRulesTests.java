package org.openplan;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.sql.Connection;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.openplan.membership.OnlyFor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rules of the house that are worth running.
@AnalyzeClasses(packages = "org.openplan", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule everyTenantColumnIsAlsoInEveryUpdate =
            fields().that().areAnnotatedWith(TenantId.class).should().beAnnotatedWith(PartitionKey.class);

    @ArchTest
    static final ArchRule theChildrenOfARowAreAskedForByMunicipality =
            fields().that().areAnnotatedWith(OneToMany.class).should().beAnnotatedWith(Filter.class);

    @ArchTest
    static final ArchRule screensStayInTheirRoom =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule nobodyReachesAroundTheFencesOfTenancy = noClasses()
            .should()
            .dependOnClassesThat(are(DescribedPredicate.<JavaClass>describe(
                    "raw access to the database",
                    type -> type.isAssignableTo(StatelessSession.class)
                            || type.isAssignableTo(JdbcClient.class)
                            || type.isAssignableTo(JdbcOperations.class)
                            || type.isAssignableTo(NamedParameterJdbcOperations.class)
                            || type.isAssignableTo(DataSource.class)
                            || type.isAssignableTo(Connection.class))))
            .because("native SQL sees every municipality's rows");

    @ArchTest
    static final ArchRule nobodyWritesNativeQueries = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "creates a native query",
                    (JavaCall<?> call) -> call.getName().startsWith("createNative")))
            .because("native SQL sees every municipality's rows");

    @ArchTest
    static final ArchRule nobodyDeclaresNativeQueries =
            classes().should(NativeSql.beDeclaredNowhere()).because("native SQL sees every municipality's rows");

    @ArchTest
    static final ArchRule nobodyChangesManyRowsAtOnce = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "changes rows by a statement",
                    (JavaCall<?> call) -> call.getName().equals("executeUpdate")))
            .because("such a change passes by the audit trail");

    @ArchTest
    static final ArchRule onlyWrittenPagesAreRemovedManyAtOnce = methods()
            .that()
            .areAnnotatedWith(Modifying.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleName("PublicPageRepository")
            .because("such a change passes by the audit trail; a page only says again what an edition says");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule everyCommandSaysItIsOne = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and(DescribedPredicate.describe("announce a change", HouseRulesTests::announces))
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a change and its line on the audit trail are written together or not at all");

    @ArchTest
    static final ArchRule everyPublicCommandOfAServiceSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..plan", "..progress", "..cocreation")
            .should(sayWhoMayCall());

    private static boolean announces(JavaMethod method) {
        return method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ApplicationEventPublisher.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("be annotated with @OnlyFor") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isAnnotatedWith(OnlyFor.class);
                events.add(new SimpleConditionEvent(method, says, method.getFullName() + " names no role"));
            }
        };
    }
}
