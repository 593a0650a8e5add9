package org.yaodian.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.jena.graph.Graph;
import org.yaodian.check.Shapes;
import org.yaodian.check.Violation;
import org.yaodian.iri.Iris;
import org.yaodian.register.KnownDocument;
import org.yaodian.register.RegisterFile;
import org.yaodian.register.RegisterFolder;
import org.yaodian.register.Registers;

/** Takes in a user's register: reads the files of a folder, checks them by the shapes of registers, or says why not. */
public final class RegisterDesk {

    private static final String CURE = "; see ontology/register-shapes.ttl, and ontology/register for good records";

    private RegisterDesk() {}

    /** The register in a folder. */
    public static RegisterReading read(Path folder, Iris iris) {
        if (!Files.isDirectory(folder)) {
            return refused(folder + ": there is no such folder; name one that holds .ttl or .csv files");
        }
        Registers bundled = Registers.bundled(iris);
        List<RegisterFile> files = new RegisterFolder(bundled).files(folder);
        if (files.isEmpty()) {
            return refused(folder + ": no .ttl and no .csv file in it; put records there in the form of"
                    + " ontology/register, or leave --register out");
        }
        List<String> faults = new ArrayList<>();
        Shapes shapes = Shapes.ofRegisters();
        for (RegisterFile file : files) {
            faults.addAll(file.faults());
            shapes.violations(file.graph()).forEach(violation -> faults.add(sentence(file, violation)));
        }
        if (!faults.isEmpty()) {
            return new RegisterReading.Refused(faults);
        }
        List<Graph> graphs = files.stream().map(RegisterFile::graph).toList();
        Registers own = RegisterFolder.registers(graphs, iris);
        Registers all = bundled.plus(own);
        List<String> shared = sharedNumbers(folder, all);
        return shared.isEmpty()
                ? new RegisterReading.Read(OwnRegister.of(graphs, all, name(files)))
                : new RegisterReading.Refused(shared);
    }

    private static RegisterReading refused(String fault) {
        return new RegisterReading.Refused(List.of(fault));
    }

    /** A number that two documents have links nothing. */
    private static List<String> sharedNumbers(Path folder, Registers all) {
        List<String> faults = new ArrayList<>();
        Map<String, KnownDocument> byNumber = new HashMap<>();
        for (KnownDocument document : all.documents()) {
            KnownDocument other = document.number().isEmpty() ? null : byNumber.put(document.number(), document);
            if (other != null) {
                faults.add(folder + ": " + document.number() + " is the number of <" + other.iri() + "> and of <"
                        + document.iri() + ">; mend one, or give yours the IRI of the other to take its place");
            }
        }
        return faults;
    }

    private static String sentence(RegisterFile file, Violation violation) {
        String value = violation.value().isEmpty() ? "" : " (" + violation.value() + ")";
        return file.path() + line(file, violation.focus()) + ": <" + violation.focus() + "> " + violation.fault() + ": "
                + violation.english() + value + CURE;
    }

    /** Where a record begins: the line that holds the longest tail of its IRI, "" if none does. */
    private static String line(RegisterFile file, String iri) {
        String tail = iri.startsWith(Iris.BASE) ? iri.substring(Iris.BASE.length()) : iri;
        List<String> lines = file.text().lines().toList();
        for (String sought : List.of("<" + iri + ">", "<" + tail + ">", tail.substring(tail.lastIndexOf('/') + 1))) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(sought)) {
                    return ", line " + (i + 1);
                }
            }
        }
        return "";
    }

    private static String name(List<RegisterFile> files) {
        CRC32 sum = new CRC32();
        for (RegisterFile file : files) {
            sum.update((file.path().getFileName() + "\n" + file.text()).getBytes(StandardCharsets.UTF_8));
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
