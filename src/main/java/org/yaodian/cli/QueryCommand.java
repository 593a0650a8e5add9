package org.yaodian.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yaodian.query.Answer;
import org.yaodian.query.LibraryQuery;
import org.yaodian.query.NamesKnown;
import org.yaodian.query.Nearest;
import org.yaodian.query.QueryLibrary;
import org.yaodian.query.QueryRunner;
import org.yaodian.query.Table;
import org.yaodian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store a question of the library. */
@Command(
        name = "query",
        description = {
            "Asks the store a question of the library and prints the rows.",
            "Without a name it lists the questions with their parameters, with --describe it tells all about one."
        },
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "the question, e.g. items-citing-document")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PARAM=VALUE",
            description = "its parameters, e.g. document=职教20条")
    private List<String> values = List.of();

    @Option(names = "--describe", description = "tell what the question is about and which parameters it has")
    private boolean describe;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv (default), json (one object a line) or table (for a terminal)",
            defaultValue = "csv")
    private RowPrint format = RowPrint.CSV;

    @Option(
            names = "--language",
            paramLabel = "zh|en",
            description = "of the list and of --describe (default: ${DEFAULT-VALUE})",
            defaultValue = "zh")
    private QueryListing.Language language = QueryListing.Language.ZH;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "give up after so long (default: ${DEFAULT-VALUE})",
            defaultValue = "30")
    private int seconds;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        QueryLibrary library = QueryLibrary.bundled();
        if (name.isEmpty()) {
            out.print(new QueryListing(language).all(library));
            out.flush();
            return 0;
        }
        LibraryQuery query = library.query(name).orElseThrow(() -> unknown(library));
        if (describe) {
            out.print(new QueryListing(language).one(query));
            out.flush();
            return 0;
        }
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--timeout: " + seconds + " seconds; give 1 or more");
        }
        Map<String, String> given = given();
        try (Store opened = store.existing()) {
            Table table = table(new QueryRunner(library, opened, seconds * 1_000L).rows(name, given));
            out.print(format.of(table));
            out.flush();
            if (table.rows().isEmpty()) {
                new NamesKnown(opened, seconds * 1_000L)
                        .unknown(query, given)
                        .forEach(unknown -> spec.commandLine().getErr().println("warning: " + unknown.sentence()));
                spec.commandLine().getErr().flush();
            }
            return 0;
        }
    }

    private FailedException unknown(QueryLibrary library) {
        List<String> near = Nearest.to(
                name, library.queries().stream().map(LibraryQuery::name).toList());
        return new FailedException(name + ": there is no such question; "
                + (near.isEmpty() ? "" : "near: " + String.join(", ", near) + "; ") + "'yaodian query' lists all");
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        spec.commandLine(), "\"" + value + "\" is no parameter; write NAME=VALUE, e.g. document=职教20条");
            }
            given.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return given;
    }

    private Table table(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> rows.table();
            case Answer.Unknown unknown -> throw new IllegalStateException(unknown.name());
            case Answer.BadParameters bad ->
                throw new FailedException(name + ": " + String.join("; ", bad.faults()) + "; 'yaodian query " + name
                        + " --describe' tells its parameters");
            case Answer.TimedOut late ->
                throw new FailedException(name + ": no answer within " + late.milliseconds() / 1_000
                        + " seconds; narrow it by its parameters, or allow more with --timeout");
        };
    }
}
