package org.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a house of its own, whose path has spaces, with JDKs and a Maven that only say what they are asked. */
class LauncherTest {

    /** Prints its version and its arguments; asked to record a cache it writes one. */
    private static final String JAVA = """
            #!/bin/sh
            for argument in "$@"; do
              case $argument in -XX:AOTCacheOutput=*) printf cache >"${argument#*=}"; exit 0 ;; esac
            done
            echo "java %s"
            printf '%%s\\n' "$@"
            """;

    private static final String BUILDS = """
            #!/bin/sh
            echo "built with $JAVA_HOME" >>"$PWD/maven.log"
            while [ $# -gt 0 ]; do case $1 in -f) folder=$(dirname "$2") ;; esac; shift; done
            mkdir -p "$folder/target" && echo jar >"$folder/target/yaodian.jar"
            """;

    private static final String FAILS = """
            #!/bin/sh
            echo '[INFO] Building'
            echo '[ERROR] /somewhere/Thing.java:[3,1] cannot find symbol'
            exit 1
            """;

    private record Run(int exit, List<String> out, String err) {}

    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");
    private Path jar = Path.of("");

    @BeforeEach
    void makeTheHouse() throws IOException {
        home = Files.createDirectories(folder.resolve("a house")).toRealPath();
        jar = home.resolve("target/launch/yaodian.jar");
        Files.copy(Path.of("yaodian"), home.resolve("yaodian"));
        for (String name : List.of("src/main", "ontology", "queries")) {
            Files.createDirectories(home.resolve(name));
        }
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        executable(folder.resolve("bin/mvn"), BUILDS);
    }

    @Test
    void buildsOnceAndThenRunsWhatItBuilt() throws Exception {
        Path jdk = jdk("999.0.1");
        Run first = run(home.resolve("yaodian"), jdk, "query", "a name", "x=河南 省");
        Run second = run(home.resolve("yaodian"), jdk, "serve");

        assertThat(first.err()).contains("Building Yaodian", "Preparing faster starts");
        assertThat(first.exit()).isZero();
        assertThat(first.out()).startsWith("java 999.0.1").endsWith("-jar", jar + "", "query", "a name", "x=河南 省");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).endsWith("-jar", jar + "", "serve");
        assertThat(Files.readAllLines(folder.resolve("maven.log"))).containsExactly("built with " + jdk);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        Path jdk = jdk("999");
        run(home.resolve("yaodian"), jdk, "serve");
        Path query = Files.writeString(home.resolve("queries/new.rq"), "ASK {}");
        Files.setLastModifiedTime(query, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(run(home.resolve("yaodian"), jdk, "serve").err()).contains("Building Yaodian");
    }

    @Test
    void startsFromTheCacheThatItsRehearsalLeft() throws Exception {
        Run run = run(home.resolve("yaodian"), jdk("999"), "serve");

        assertThat(run.out()).contains("-XX:AOTCache=" + home.resolve("target/launch/cache-999"));
    }

    @Test
    void worksThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("yd"), Path.of("a house/yaodian"));

        assertThat(run(link, jdk("999"), "serve").out()).contains(jar + "");
    }

    @Test
    void takesTheNewestJdk() throws Exception {
        jdk("998");
        executable(folder.resolve("bin/java"), JAVA.formatted("on the path"));
        executable(folder.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"999.0.2\"\nJAVA_RUNTIME_VERSION=\"999.0.2\"\n");

        assertThat(run(home.resolve("yaodian"), folder.resolve("jdk-998"), "serve")
                        .out())
                .startsWith("java on the path");
    }

    @Test
    void aFailedBuildSaysWhyAndFails() throws Exception {
        executable(folder.resolve("bin/mvn"), FAILS);
        Run run = run(home.resolve("yaodian"), jdk("999"), "serve");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Thing.java:[3,1] cannot find symbol", "could not be built", "build.log");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tellsWhatTheTestsNeedWhereItMayNotInstall() throws Exception {
        Run run = tests("1000");

        assertThat(run.err())
                .contains("lacks: chromium")
                .containsPattern("curl nodejs npm\n")
                .contains("Not installed");
        assertThat(run.out()).contains("-Pbrowser,client", "clean", "verify", "-Dtest=SparqlTest");
    }

    @Test
    @EnabledIf("isDebian")
    void installsWhatTheTestsNeedForRootOnDebian() throws Exception {
        executable(folder.resolve("bin/apt-get"), "#!/bin/sh\necho \"$@\" >>\"$PWD/apt.log\"\n");
        Run run = tests("0");

        assertThat(Files.readAllLines(folder.resolve("apt.log")).getLast())
                .startsWith("-qq install -y --no-install-recommends chromium")
                .endsWith("curl nodejs npm");
        assertThat(run.out()).contains("clean", "verify");
    }

    @Test
    void tellsWhatItsOwnCommandDoes() throws Exception {
        Run run = run(home.resolve("yaodian"), jdk("999"), "test", "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out().getFirst()).isEqualTo("Usage: yaodian test [MAVEN OPTION…]");
    }

    static boolean isDebian() throws IOException {
        Path release = Path.of("/etc/os-release");
        return Files.isReadable(release) && Files.readAllLines(release).contains("ID=debian");
    }

    /** Runs the tests, on a machine that has only the plainest tools, as a user of this number. */
    private Run tests(String user) throws IOException, InterruptedException {
        executable(folder.resolve("bin/mvn"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        executable(folder.resolve("bin/id"), "#!/bin/sh\necho " + user + "\n");
        for (String tool : List.of("dirname", "readlink", "uname", "sed", "head", "grep", "find")) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            executable(folder.resolve("bin").resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
        }
        return run(folder.resolve("bin") + "", home.resolve("yaodian"), jdk("999"), "test", "-Dtest=SparqlTest");
    }

    private Path jdk(String version) throws IOException {
        Path jdk = folder.toRealPath().resolve("jdk-" + version);
        executable(jdk.resolve("bin/java"), JAVA.formatted(version));
        executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(
                jdk.resolve("release"), "JAVA_VERSION=\"%1$s\"\nJAVA_RUNTIME_VERSION=\"%1$s\"\n".formatted(version));
        return jdk;
    }

    private Run run(Path launcher, Path jdk, String... arguments) throws IOException, InterruptedException {
        return run(folder.resolve("bin") + ":" + System.getenv("PATH"), launcher, jdk, arguments);
    }

    private Run run(String path, Path launcher, Path jdk, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("PATH", path);
        builder.environment().remove("YAODIAN_BROWSER");
        Path err = folder.resolve("err.txt");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out.lines().toList(), Files.readString(err));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
