package org.yaodian.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.yaodian.export.Annotations;
import org.yaodian.export.Dump;
import org.yaodian.export.NewFile;
import org.yaodian.export.Tables;
import org.yaodian.iri.Iris;
import org.yaodian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gives away what the store holds, or one plan of it, in forms that others can keep and cite. */
@Command(
        name = "export",
        description = {
            "Writes what the store holds, or one plan of it, in forms that others can keep and cite. Each names the"
                    + " version of the data, that of the software, and the licence. A store that a server holds is"
                    + " exported by that server."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yaodian export > graph.nq",
            "  yaodian export --output graph.nq.gz",
            "  yaodian export --plan 河南省教育厅2020年工作要点 --output henan.ttl",
            "  yaodian export --plan 410000/河南省教育厅2020年工作要点 --format jsonld",
            "  yaodian export --format tables --output tables.zip",
            "  yaodian export --format tables --bom --output tables",
            "  yaodian export --format annotations --output evidence.jsonld.gz"
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "nq: all graphs as N-Quads, in an order that is the same every time (default)",
                "ttl, jsonld, nt: one plan as Turtle (default with --plan), JSON-LD or N-Triples, with what the"
                        + " registers say of the things it names",
                "tables: CSV with a datapackage.json (Frictionless), as a .zip or in a folder",
                "annotations: the evidence as W3C Web Annotations in JSON-LD, of all plans or of one"
            })
    private Optional<ExportFormat> format = Optional.empty();

    @Option(names = "--plan", paramLabel = "PLAN", description = "the one plan: its IRI, id ({code}/{name}) or title")
    private String plan = "";

    @Option(
            names = "--output",
            paramLabel = "FILE|DIR",
            description =
                    "where to write: whole or not at all; compressed if the name ends in .gz (default: what is text is printed)")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "replace what is there; else a name that is taken is refused")
    private boolean force;

    @Option(names = "--bom", description = "tables begin with a byte-order mark, as Excel wants it")
    private boolean mark;

    @Option(
            names = "--texts",
            paramLabel = "URL",
            description =
                    "server whose addresses of texts annotations point to (default: ${DEFAULT-VALUE}, where the texts have their permanent names)",
            defaultValue = Annotations.TEXTS)
    private String texts = Annotations.TEXTS;

    @Override
    public Integer call() {
        ExportFormat wanted = format.orElse(plan.isEmpty() ? ExportFormat.NQ : ExportFormat.TTL);
        check(wanted);
        Optional<String> server = Store.address(store.folder());
        if (server.isPresent()) {
            write(wanted, served(wanted, new ServerFiles(server.get())), folder -> {
                throw new FailedException(server.get()
                        + " holds the store and sends tables as an archive; give --output a name that ends in .zip");
            });
            return 0;
        }
        try (Store opened = store.existing()) {
            Dump.Progress progress = (done, all) -> tell(done, all);
            LocalExport local = new LocalExport(opened, Iris.standard(), plan, texts.replaceFirst("/+$", ""), progress);
            Tables.Mark bom = mark ? Tables.Mark.BYTE_ORDER : Tables.Mark.NONE;
            write(wanted, out -> local.write(wanted, bom, out), folder -> local.tables(bom, folder));
        }
        return 0;
    }

    private void check(ExportFormat wanted) {
        if (wanted.ofOnePlan() && plan.isEmpty()) {
            throw misused("--format " + wanted.name().toLowerCase(java.util.Locale.ROOT)
                    + " is of one plan; name it with --plan, or take nq");
        }
        if (!plan.isEmpty() && (wanted == ExportFormat.NQ || wanted == ExportFormat.TABLES)) {
            throw misused("--plan goes with ttl, jsonld, nt and annotations; these are of all plans");
        }
        if (wanted == ExportFormat.TABLES && output.isEmpty()) {
            throw misused("--format tables is many files; say where with --output DIR or --output FILE.zip");
        }
        if (mark && wanted != ExportFormat.TABLES) {
            throw misused("--bom is for tables");
        }
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private NewFile.Content served(ExportFormat wanted, ServerFiles files) {
        if (mark) {
            throw new FailedException("--bom: the server that holds the store makes tables without; stop it first");
        }
        return switch (wanted) {
            case NQ -> out -> files.unzipped("nq.gz", out);
            case TABLES -> out -> files.copy("tables.zip", out);
            case ANNOTATIONS ->
                out -> {
                    if (plan.isEmpty()) {
                        files.unzipped("annotations.jsonld.gz", out);
                    } else {
                        files.plan(plan, "annotations", out);
                    }
                };
            case TTL -> out -> files.plan(plan, "ttl", out);
            case JSONLD -> out -> files.plan(plan, "jsonld", out);
            case NT -> out -> files.plan(plan, "nt", out);
        };
    }

    private void write(ExportFormat wanted, NewFile.Content content, NewFile.Filling folder) {
        String where = output.map(Path::toString).orElse("standard output");
        NewFile.Taken taken = force ? NewFile.Taken.REPLACE : NewFile.Taken.REFUSE;
        try {
            if (output.isEmpty()) {
                try (OutputStream out = new PrintedStream(spec.commandLine().getOut())) {
                    content.write(out);
                }
                spec.commandLine().getOut().flush();
            } else if (wanted == ExportFormat.TABLES && !where.endsWith(".zip")) {
                NewFile.folder(output.get(), taken, folder);
            } else {
                NewFile.write(output.get(), taken, where.endsWith(".gz") ? out -> zipped(content, out) : content);
            }
        } catch (FileAlreadyExistsException e) {
            throw new FailedException(where + ": is there already; choose another name, or replace it with --force");
        } catch (IOException e) {
            throw new FailedException(where + ": cannot be written (" + e.getMessage()
                    + "); nothing was left there; look at the disk, or choose another place");
        }
    }

    private static void zipped(NewFile.Content content, OutputStream out) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
        content.write(zip);
        zip.finish();
    }

    private void tell(int done, int all) {
        if (output.isPresent() && Progress.isTerminal()) {
            spec.commandLine().getErr().print("\r" + done + " of " + all + " graphs" + (done == all ? "\n" : ""));
            spec.commandLine().getErr().flush();
        }
    }
}
