package org.yaodian.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yaodian.iri.Iris;
import org.yaodian.mention.Mention;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.register.Registers;
import org.yaodian.text.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a plan says, without storing it. */
@Command(
        name = "extract",
        description = "Prints what a plan says, item by item, without storing it.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the plan: .txt or .html, UTF-8 or GB18030")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl: one item a line, in the form of the gold files (default)",
            defaultValue = "jsonl")
    private Format format = Format.JSONL;

    @Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            description = "leave out what is less sure (default: ${DEFAULT-VALUE})",
            defaultValue = "0.5")
    private double minConfidence;

    enum Format {
        JSONL
    }

    @Override
    public Integer call() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new FailedException(
                    "--min-confidence: " + minConfidence + " is no confidence; give a number from 0 to 1");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Outline outline = OutlineReader.outline(Sources.read(new SourceReader(), file, err));
        outline.warnings().forEach(warning -> err.println("warning: " + warning));
        Registers registers = Registers.bundled(Iris.standard());
        List<Mention> mentions = new PlanMentionFinder(registers.gazetteer()).mentions(outline);
        switch (format) {
            case JSONL ->
                new GoldLines(outline, mentions, minConfidence).lines().forEach(out::println);
        }
        out.flush();
        return 0;
    }
}
