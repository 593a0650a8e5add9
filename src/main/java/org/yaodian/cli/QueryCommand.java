package org.yaodian.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yaodian.query.Answer;
import org.yaodian.query.LibraryQuery;
import org.yaodian.query.Parameter;
import org.yaodian.query.QueryLibrary;
import org.yaodian.query.QueryRunner;
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
            "Asks the store a question of the library and prints the rows as CSV.",
            "Without a name it lists the questions with their parameters."
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
            library.queries().forEach(query -> out.println(entry(query)));
            out.flush();
            return 0;
        }
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--timeout: " + seconds + " seconds; give 1 or more");
        }
        Map<String, String> given = given();
        try (Store opened = store.existing()) {
            out.print(csv(new QueryRunner(library, opened, seconds * 1_000L).rows(name, given)));
            out.flush();
            return 0;
        }
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

    private String csv(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> rows.table().csv().replace("\r\n", "\n");
            case Answer.Unknown unknown ->
                throw new FailedException(unknown.name() + ": there is no such question; there are: "
                        + String.join(", ", unknown.names()));
            case Answer.BadParameters bad ->
                throw new FailedException(name + ": " + String.join("; ", bad.faults())
                        + "; see 'yaodian query' for the parameters of each question");
            case Answer.TimedOut late ->
                throw new FailedException(name + ": no answer within " + late.milliseconds() / 1_000
                        + " seconds; narrow it by its parameters, or allow more with --timeout");
        };
    }

    private static String entry(LibraryQuery query) {
        String parameters = query.parameters().stream().map(QueryCommand::form).collect(Collectors.joining(" "));
        return (query.name() + " " + parameters).strip() + "\n    "
                + query.title().en() + " " + query.title().zh();
    }

    private static String form(Parameter parameter) {
        String form = parameter.name() + "=" + parameter.example();
        return parameter.required() ? form : "[" + form + "]";
    }
}
