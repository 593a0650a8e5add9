package org.yaodian.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.yaodian.graph.SortedQuads;
import org.yaodian.ingest.Extraction;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.text.SourceReader;
import org.yaodian.vocab.Yd;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Parameters(paramLabel = "FILE", description = "the plan: .txt or .html (UTF-8, GB18030), .docx, .pdf with text")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl: one item a line, in the form of the gold files (default); nq: the plan's graph as N-Quads; ttl: the same as Turtle",
            defaultValue = "jsonl")
    private Format format = Format.JSONL;

    @Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            description = "leave out what is less sure (default: ${DEFAULT-VALUE})",
            defaultValue = "0.5")
    private double minConfidence;

    private static final Map<String, String> PREFIXES =
            Map.of("yd", Yd.NS, "rdfs", RDFS.getURI(), "dct", DCTerms.getURI(), "xsd", XSD.getURI());

    enum Format {
        JSONL,
        NQ,
        TTL
    }

    @Override
    public Integer call() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--min-confidence: " + minConfidence + " is no confidence; give a number from 0 to 1");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Outline outline = OutlineReader.outline(Sources.read(new SourceReader(), file, err));
        outline.warnings().forEach(warning -> err.println("warning: " + warning));
        Extraction extraction = Workshop.extraction(register.own());
        List<Mention> mentions = extraction.mentions(outline);
        switch (format) {
            case JSONL ->
                new GoldLines(outline, mentions, minConfidence).lines().forEach(out::println);
            case NQ ->
                SortedQuads.lines(name(extraction, outline), extraction.graph(outline, mentions, minConfidence))
                        .forEach(out::println);
            case TTL -> out.print(turtle(extraction.graph(outline, mentions, minConfidence)));
        }
        out.flush();
        return 0;
    }

    private static String name(Extraction extraction, Outline outline) {
        return extraction.iris().graph(extraction.identity(outline).iri());
    }

    private static String turtle(Graph graph) {
        graph.getPrefixMapping().setNsPrefixes(PREFIXES);
        return RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
    }
}
