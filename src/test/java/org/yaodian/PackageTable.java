package org.yaodian;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The packages below one root, in the order in which a text flows through them, and what each may know. */
record PackageTable(String root, List<Row> rows) {

    /** Libraries that every package may see: annotations only, nothing that runs. */
    private static final List<String> EVERYWHERE = List.of("java", "javax", "org.jspecify.annotations");

    private static final String JENA = "org.apache.jena";
    private static final String JACKSON = "com.fasterxml.jackson";
    private static final String SLF4J = "org.slf4j";
    private static final String ICU = "com.ibm.icu";

    private static final List<String> PURE = List.of("outline", "mention", "iri", "graph");

    private static final List<String> IMPURE = List.of(
            "java.nio.file.Files",
            "java.io.File",
            "java.net.http.",
            "java.net.Socket",
            "java.net.URLConnection",
            "java.time.Clock",
            "java.util.Random",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    /** One package: its name, which of ours it may import, which libraries (name prefixes) it may see. */
    record Row(String name, List<String> ours, List<String> libraries) {}

    /** The table of this project, for the packages directly below {@code root}. */
    static PackageTable of(String root) {
        return new PackageTable(
                root,
                List.of(
                        row("text", "", "org.apache.pdfbox", "org.jsoup", ICU),
                        row("outline", "text"),
                        row("mention", "text outline", "com.hankcs", ICU),
                        row("iri", ""),
                        row("register", "text outline mention iri", JENA, ICU),
                        row("vocab", "", JENA),
                        row("graph", "text outline mention iri register vocab", JENA),
                        row("check", "vocab", JENA),
                        row("store", "", JENA, "org.apache.lucene", SLF4J),
                        row("ingest", "text outline mention iri register vocab graph check store", JENA),
                        // The exchange format of annotations is JSON Lines.
                        row("evaluation", "text outline mention register", JACKSON),
                        row("query", "vocab store iri", JENA),
                        row("export", "vocab store iri query", JENA, "com.apicatalog", "jakarta.json", JACKSON),
                        row(
                                "web",
                                "query store register vocab iri evaluation ingest export",
                                "io.javalin",
                                "org.eclipse.jetty",
                                "jakarta.servlet",
                                // Templates of pages, which escape what they are given.
                                "com.samskivert.mustache",
                                JACKSON,
                                SLF4J,
                                JENA),
                        row(
                                "cli",
                                "text outline mention iri register vocab graph check store ingest evaluation query export web",
                                "picocli",
                                // A bench asks the flight recorder where the time goes.
                                "jdk.jfr",
                                JACKSON,
                                JENA)));
    }

    private static Row row(String name, String ours, String... libraries) {
        List<String> names =
                Arrays.stream(ours.split(" ")).filter(s -> !s.isEmpty()).toList();
        return new Row(name, names, List.of(libraries));
    }

    /** A package imports only what its row allows. */
    ArchRule keepsToItsRow(Row row) {
        return ArchRuleDefinition.classes()
                .that(resideIn(row))
                .should(dependOnlyOn(row))
                .because("types point left: what stands early in the flow does not know what stands later,"
                        + " so each package can be read, tested and replaced alone")
                .allowEmptyShould(true);
    }

    /** Each package has a row. */
    ArchRule listsEveryPackage() {
        return ArchRuleDefinition.classes()
                .that(describe(
                        "lie below " + root, type -> type.getPackageName().startsWith(root + ".")))
                .should(satisfy(
                        "lie in a package of the table",
                        type -> rows.stream()
                                .anyMatch(row -> type.getPackageName().equals(packageOf(row.name())))))
                .because("a package that is in no row would escape every rule here");
    }

    /** The stages between a source and its graph give the same answer for the same text, always and everywhere. */
    ArchRule staysPure() {
        return ArchRuleDefinition.noClasses()
                .that(describe(
                        "are stages",
                        type -> PURE.stream()
                                .anyMatch(name -> type.getPackageName().equals(packageOf(name)))))
                .should()
                .callMethodWhere(describe("reads a clock or a random number", PackageTable::varies))
                .orShould()
                .dependOnClassesThat(describe(
                        "give chance, files or the network",
                        type -> IMPURE.stream().anyMatch(name -> type.getName().startsWith(name))))
                .because("the same text gives the same graph, to the byte");
    }

    /** Only {@code ingest} changes what the store holds. */
    ArchRule writesThroughOneDoor() {
        return ArchRuleDefinition.noClasses()
                .that(describe(
                        "lie outside store and ingest",
                        type -> Stream.of("store", "ingest")
                                .noneMatch(name -> type.getPackageName().equals(packageOf(name)))))
                .should()
                .callMethodWhere(describe("replaces or removes what is stored", this::changesTheStore))
                .because("a graph comes in by reading a text that passed its checks, whole or not at all");
    }

    /** Whether a call changes what the store holds. */
    boolean changesTheStore(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().equals(packageOf("store"))
                && List.of("write", "replace", "remove").contains(call.getName());
    }

    private static boolean varies(JavaMethodCall call) {
        String method = call.getTargetOwner().getName() + "." + call.getName();
        return (method.startsWith("java.time.") && call.getName().equals("now"))
                || method.equals("java.util.UUID.randomUUID")
                || method.equals("java.lang.Math.random")
                || method.equals("java.lang.System.currentTimeMillis")
                || method.equals("java.lang.System.nanoTime");
    }

    /** The row of that name. */
    Row row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    /** A condition that a predicate decides. */
    static ArchCondition<JavaClass> satisfy(String description, Predicate<JavaClass> predicate) {
        return ArchCondition.from(describe(description, predicate));
    }

    /** Rows without a class, package-info apart. */
    List<String> emptied(JavaClasses classes) {
        return rows.stream()
                .map(Row::name)
                .filter(name -> classes.stream()
                        .noneMatch(type -> type.getPackageName().equals(packageOf(name))
                                && !type.getSimpleName().equals("package-info")))
                .toList();
    }

    private String packageOf(String name) {
        return root + "." + name;
    }

    private DescribedPredicate<JavaClass> resideIn(Row row) {
        return describe("reside in " + row.name(), type -> type.getPackageName().equals(packageOf(row.name())));
    }

    private ArchCondition<JavaClass> dependOnlyOn(Row row) {
        List<String> allowed = Stream.of(
                        EVERYWHERE.stream(),
                        row.libraries().stream(),
                        row.ours().stream().map(this::packageOf),
                        Stream.of(packageOf(row.name())))
                .flatMap(names -> names)
                .toList();
        return new ArchCondition<>("depend only on " + allowed) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                allowed.stream().noneMatch(name -> isIn(dependency.getTargetClass(), name)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isIn(JavaClass type, String name) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive() || (element.getPackageName() + ".").startsWith(name + ".");
    }
}
