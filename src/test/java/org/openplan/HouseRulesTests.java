package org.openplan;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.sql.Connection;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import liquibase.change.custom.CustomTaskChange;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.openplan.permission.Role;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rules of the house that are worth running.
@AnalyzeClasses(packages = "org.openplan", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    private static final Set<String> CHANGELOG =
            Set.of("RetryingLiquibase", "IdsForFormerPlans", "Row", "EmbeddedDatabasePassword");

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
            // older than the fences: what makes the tables, fills what former versions left out, sets the password
            .that(are(DescribedPredicate.<JavaClass>describe(
                    "no part of the changelog", type -> !CHANGELOG.contains(type.getSimpleName()))))
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
            .that()
            .doNotImplement(CustomTaskChange.class) // which bring a database of an older version up to this one
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "changes rows by a statement",
                    (JavaCall<?> call) -> call.getName().equals("executeUpdate")))
            .because("such a change passes by the audit trail");

    @ArchTest
    static final ArchRule onlyWrittenPagesAreRemovedManyAtOnce = methods()
            .that()
            .areAnnotatedWith(Modifying.class)
            .and(DescribedPredicate.describe(
                    "do not say what became of a mail",
                    method -> !method.getName().matches("mailed|notMailed")))
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleName("PublicPageRepository")
            .because("such a change passes by the audit trail; a page only says again what an edition says");

    /// The page cache compares pages with the database beside the answer; a worker's answers are heard while its caller
    /// waits; and a process that opens a foreign file has to end in time.
    private static final Set<String> WITH_THREADS = Set.of("PageCache", "WorkerProcess", "FileWorker", "TimeLimit");

    @ArchTest
    static final ArchRule nothingIsAskedBeforeItGoesButInOneWay = noClasses()
            .that()
            .resideOutsideOfPackage("org.openplan.design")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ConfirmDialog.class)
            .because("the dialog of the component begins on the button that destroys; DangerDialog does not");

    @ArchTest
    static final ArchRule workBesideARequestIsAJob = noClasses()
            .that(DescribedPredicate.describe("are not on the list", type -> !WITH_THREADS.contains(outermost(type))))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Executors.class, Timer.class, Scheduled.class, EnableScheduling.class, Async.class)
            .orShould()
            .callConstructorWhere(DescribedPredicate.describe(
                    "makes a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
            .orShould()
            .callMethodWhere(DescribedPredicate.describe("starts a thread", HouseRulesTests::startsThread))
            .because("a thread of our own dies with the node and runs on every node; see src/docs/adr/0010-jobs.md");

    private static final Set<String> OPENERS = Set.of(
            "OfficeFile", "PdfFile", "Picture", "KindOfContent", "ZipArchive", "SafeXml", "PlanReader", "WordFile");

    private static final Set<String> LIBRARIES =
            Set.of("org.apache.tika", "org.apache.pdfbox", "javax.imageio", "javax.xml.parsers", "javax.xml.transform");

    private static final Set<String> UNPACKING = Set.of(
            "java.util.zip.Inflater",
            "java.util.zip.InflaterInputStream",
            "java.util.zip.GZIPInputStream",
            "java.util.zip.ZipFile",
            "java.util.zip.ZipInputStream",
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.stream.XMLStreamReader",
            "javax.xml.stream.XMLEventReader");

    private static final DescribedPredicate<JavaClass> OPENS_FOREIGN_FILES = DescribedPredicate.describe(
            "open foreign files",
            type -> type.getPackageName().startsWith("org.openplan") && OPENERS.contains(type.getSimpleName())
                    || LIBRARIES.stream().anyMatch(type.getPackageName()::startsWith)
                    || UNPACKING.contains(type.getName()));

    /// One is itself the process that opens the file, the other unpacks what it has packed.
    private static final Set<String> OPENING = Set.of("Inspect", "Encoded");

    @ArchTest
    static final ArchRule foreignFilesAreOpenedInTwoRooms = noClasses()
            .that()
            .resideOutsideOfPackages("org.openplan.files", "org.openplan.imports..")
            .and(DescribedPredicate.describe("are not on the list", type -> !OPENING.contains(type.getSimpleName())))
            .should()
            .dependOnClassesThat(are(OPENS_FOREIGN_FILES))
            .because("a file may stop whoever opens it; see src/docs/adr/0015-foreign-files.md");

    @ArchTest
    static final ArchRule andThereOnlyInWorkers = noClasses()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .or()
            .haveSimpleName("WorkerProcess")
            .should()
            .dependOnClassesThat(are(OPENS_FOREIGN_FILES))
            .because("what Spring makes is part of the service");

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTests::outermost).orElse(type.getSimpleName());
    }

    private static boolean startsThread(JavaCall<?> call) {
        boolean ofThread = call.getTargetOwner().isAssignableTo(Thread.class)
                && Set.of("ofPlatform", "ofVirtual", "startVirtualThread").contains(call.getName());
        boolean inCommonPool = call.getTargetOwner().isAssignableTo(CompletableFuture.class)
                && call.getName().endsWith("Async");
        return ofThread || inCommonPool;
    }

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
    static final ArchRule rightsHangOnPermissionsAndNotOnRoles = noClasses()
            .that()
            .resideOutsideOfPackages("..membership", "..demo")
            .and()
            .areNotAssignableTo(Role.class)
            .should()
            .accessFieldWhere(DescribedPredicate.describe(
                    "names a role",
                    (JavaFieldAccess access) -> access.getTargetOwner().isEquivalentTo(Role.class)))
            .because("which role may do what stands in one table");

    @ArchTest
    static final ArchRule aScreenNeverActsAsTheService = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ServiceActor.class)
            .because("whatever is done on a screen is done by a person");

    @ArchTest
    static final ArchRule noScreenOutlivesItsLoading = noClasses()
            .should()
            .beAnnotatedWith(PreserveOnRefresh.class)
            .because("what a screen shows belongs to the municipality and the person it was loaded for");

    @ArchTest
    static final ArchRule theMunicipalityOfAScreenIsChosenAtTheGate = noClasses()
            .that()
            .doNotHaveSimpleName("MunicipalityGate")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "enters a municipality",
                    (JavaCall<?> call) -> call.getName().equals("enter")
                            && call.getTargetOwner().isEquivalentTo(Tenancy.class)))
            .because("there the name in an address is looked up in the register");

    private static boolean announces(JavaMethod method) {
        return method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ApplicationEventPublisher.class));
    }
}
