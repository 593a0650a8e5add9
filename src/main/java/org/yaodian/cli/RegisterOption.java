package org.yaodian.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.yaodian.ingest.OwnRegister;
import org.yaodian.ingest.RegisterDesk;
import org.yaodian.ingest.RegisterReading;
import org.yaodian.iri.Iris;
import picocli.CommandLine.Option;

/** What a user knows that the bundled registers do not. */
final class RegisterOption {

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description =
                    "folder with documents and bodies of your own (.ttl as in ontology/register, or .csv), used beside the bundled ones")
    private Optional<Path> folder = Optional.empty();

    boolean given() {
        return folder.isPresent();
    }

    /** The register in the folder, checked. */
    OwnRegister own() {
        if (folder.isEmpty()) {
            return OwnRegister.none(Iris.standard());
        }
        return switch (RegisterDesk.read(folder.get(), Iris.standard())) {
            case RegisterReading.Read read -> read.register();
            case RegisterReading.Refused refused ->
                throw new FailedException(String.join("\nyaodian: ", refused.faults()));
        };
    }
}
