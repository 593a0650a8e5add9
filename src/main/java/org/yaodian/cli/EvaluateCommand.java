package org.yaodian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yaodian.evaluation.AnnotatedItem;
import org.yaodian.evaluation.AnnotationReader;
import org.yaodian.evaluation.ScoreTable;
import org.yaodian.evaluation.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds what was extracted against what a person annotated. */
@Command(
        name = "evaluate",
        description = "Holds what `extract` found against what a person annotated, both as JSON Lines.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "what a person annotated")
    @SuppressWarnings("NullAway.Init") // required
    private Path gold;

    @Parameters(index = "1", paramLabel = "PREDICTED", description = "what `extract` printed")
    @SuppressWarnings("NullAway.Init") // required
    private Path predicted;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ScoreTable.lines(Scores.of(read(gold), read(predicted))).forEach(out::println);
        out.flush();
        return 0;
    }

    private static Map<String, AnnotatedItem> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, AnnotatedItem> items = AnnotationReader.read(file.toString(), reader);
            if (items.isEmpty()) {
                throw new FailedException(file + ": no annotated item in it; give the JSON Lines of `extract`");
            }
            return items;
        } catch (AnnotationReader.MalformedException e) {
            throw new FailedException(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            throw new FailedException(file + ": there is no such file; give the path of a JSON Lines file");
        } catch (IOException e) {
            throw new FailedException(file + ": cannot be read as UTF-8 text (" + e.getMessage() + ")");
        }
    }
}
