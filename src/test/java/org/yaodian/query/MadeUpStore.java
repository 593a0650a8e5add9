package org.yaodian.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.yaodian.ingest.Extraction;
import org.yaodian.ingest.Ingest;
import org.yaodian.ingest.Outcome;
import org.yaodian.ingest.OwnRegister;
import org.yaodian.ingest.RegisterDesk;
import org.yaodian.ingest.RegisterReading;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;
import org.yaodian.text.SourceReader;

/** A store in memory with the invented plans of {@code src/test/resources/made-up}, for questions over several plans. */
public final class MadeUpStore {

    private static final Path FOLDER = Path.of("src/test/resources/made-up");

    private MadeUpStore() {}

    /** A new one; who asks for it closes it. */
    public static Store open() {
        return open(plans());
    }

    /** One that was given the same plans, the last first. */
    public static Store openBackwards() {
        return open(plans().reversed());
    }

    private static Store open(List<Path> plans) {
        Iris iris = Iris.standard();
        OwnRegister own = register(iris);
        Store store = Store.inMemory();
        BundledStore.foundation(own).lay(store);
        Ingest ingest = new Ingest(store, new Extraction(iris, own), new SourceReader(), "test", () -> Instant.EPOCH);
        plans.forEach(plan -> read(ingest, plan));
        return store;
    }

    private static OwnRegister register(Iris iris) {
        return switch (RegisterDesk.read(FOLDER.resolve("register"), iris)) {
            case RegisterReading.Read read -> read.register();
            case RegisterReading.Refused refused -> throw new IllegalStateException(String.valueOf(refused.faults()));
        };
    }

    private static List<Path> plans() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("plans"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER.toString(), e);
        }
    }

    private static void read(Ingest ingest, Path plan) {
        try {
            Outcome outcome = ingest.ingest(String.valueOf(plan.getFileName()), Files.readAllBytes(plan));
            if (!(outcome instanceof Outcome.Stored)) {
                throw new IllegalStateException(plan + ": " + outcome);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(plan.toString(), e);
        }
    }
}
