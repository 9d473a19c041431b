package fr.attesta;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the architecture page; a rule without classes yet holds. */
class ArchitectureTest {

    /** A package imports only packages printed above it; the faces at the end import everything and nobody imports them. */
    private static final List<String> ORDER = List.of(
            "shared",
            "calendar",
            "journal",
            "identity",
            "web",
            "setting",
            "document",
            "mail",
            "workflow",
            "deadline",
            "inbox",
            "referential",
            "provider",
            "casefile",
            "auditor",
            "quote",
            "audit",
            "finding",
            "decision",
            "certificate",
            "cycle",
            "portfolio",
            "billing",
            "simulation");

    private static final List<String> FACES = List.of("portal", "casework", "rules", "admin");

    private static final JavaClasses ATTESTA = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.attesta");

    @TestFactory
    Stream<DynamicTest> packageImportsOnlyPackagesAboveIt() {
        return Stream.concat(ORDER.stream(), FACES.stream())
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> check(noClasses()
                                .that()
                                .resideInAPackage(within(name))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(below(name)))));
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() throws IOException {
        try (Stream<java.nio.file.Path> packages = Files.list(java.nio.file.Path.of("src/main/java/fr/attesta"))) {
            assertThat(packages.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString()))
                    .isSubsetOf(Stream.concat(ORDER.stream(), FACES.stream()).toList());
        }
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("fr.attesta.(*)..").should().beFreeOfCycles());
    }

    @Test
    void rulesAreFreeOfFrameworks() {
        check(noClasses()
                .that()
                .resideInAPackage("fr.attesta..domain..")
                .should()
                .dependOnClassesThat(
                        are(outside("java..", "fr.attesta.shared..", "fr.attesta..domain..", "org.jspecify.."))));
    }

    @Test
    void onlyWorkflowKnowsTheEngine() {
        check(only("workflow", "io.camunda.."));
    }

    @Test
    void onlyMailSendsMail() {
        check(only("mail", "io.quarkus.mailer..", "jakarta.mail..", "io.vertx.ext.mail.."));
    }

    @Test
    void onlyIdentityKnowsTokens() {
        check(only("identity", "io.quarkus.oidc..", "org.eclipse.microprofile.jwt.."));
    }

    @Test
    void onlyDocumentKnowsPdfAndQrLibraries() {
        check(only("document", "com.openhtmltopdf..", "org.apache.pdfbox..", "com.google.zxing.."));
    }

    @Test
    void onlyPagesResourcesAndTheEdgeKnowHttp() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(within("web"))
                .and()
                .haveNameNotMatching(".*(Pages|Resource)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.."));
    }

    @Test
    void onlyPagesMailsDocumentsAndTheEdgeKnowTemplates() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(within("web"), within("document"), within("mail"))
                .and()
                .haveNameNotMatching(".*(Pages|Resource)(\\$.*)?")
                // classes that the build generates from checked templates
                .and()
                .areNotAnnotatedWith("io.quarkus.qute.Generated")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.qute.."));
    }

    @Test
    void onlyTheClockProducerReadsTheClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(within("calendar"))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the clock is read without a Clock",
                        call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                                && call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC"));
    }

    @Test
    void pagesAndResourcesOpenNoTransaction() {
        String transactional = "jakarta.transaction.Transactional";
        check(noClasses().that().haveNameMatching(".*(Pages|Resource)").should().beAnnotatedWith(transactional));
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .haveNameMatching(".*(Pages|Resource)")
                .should()
                .notBeAnnotatedWith(transactional));
    }

    @Test
    void everyRouteDeclaresWhoMayUseIt() {
        check(methods()
                .that(DescribedPredicate.describe("are routes", ArchitectureTest::isRoute))
                .should(declareAccess()));
    }

    @Test
    void everyRouteIsPublicOtherwiseItIsNotServed() {
        check(methods()
                .that(DescribedPredicate.describe("are routes", ArchitectureTest::isRoute))
                .should()
                .bePublic());
    }

    @Test
    void routesLiveInPagesOrResources() {
        check(classes().that().areAnnotatedWith(Path.class).should().haveNameMatching(".*(Pages|Resource)"));
    }

    private static String within(String name) {
        return "fr.attesta." + name + "..";
    }

    /** What a package may not import: a face imports no other face. */
    private static String[] below(String name) {
        Stream<String> later =
                ORDER.contains(name) ? ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream() : Stream.empty();
        Stream<String> faces = FACES.stream().filter(face -> !face.equals(name));
        return Stream.concat(later, faces).map(ArchitectureTest::within).toArray(String[]::new);
    }

    private static ArchRule only(String name, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(within(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return JavaClass.Predicates.resideOutsideOfPackages(packages);
    }

    private static boolean isRoute(JavaMember member) {
        return member.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                        || annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static ArchCondition<JavaMethod> declareAccess() {
        List<Class<? extends Annotation>> declarations =
                List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, io.quarkus.security.Authenticated.class);
        return new ArchCondition<>("declare who may use them") {
            @Override
            public void check(JavaMethod route, ConditionEvents events) {
                boolean declared = declarations.stream()
                        .anyMatch(access -> route.isAnnotatedWith(access)
                                || route.getOwner().isAnnotatedWith(access));
                events.add(new SimpleConditionEvent(
                        route,
                        declared,
                        route.getFullName() + (declared ? " declares" : " does not declare") + " access"));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ATTESTA);
    }
}
