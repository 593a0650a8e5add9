package org.yaodian.cli;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.yaodian.graph.PlanGraph;
import org.yaodian.iri.Iris;
import org.yaodian.mention.Mention;
import org.yaodian.mention.MentionFinder;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.mention.Segmentation;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.register.Registers;
import org.yaodian.register.Resolved;
import org.yaodian.register.Resolver;
import org.yaodian.text.SourceText;

/** The stages between a text and its triples, each callable alone, for benches. Safe for many threads. */
final class Pipeline {

    private final Segmentation segmentation = new Segmentation();
    private final MentionFinder finder;
    private final Resolver resolver;
    private final PlanGraph graphs;

    Pipeline() {
        Iris iris = Iris.standard();
        Registers registers = Registers.bundled(iris);
        this.finder = new PlanMentionFinder(registers.gazetteer());
        this.resolver = new Resolver(registers, iris);
        this.graphs = new PlanGraph(resolver, iris, PlanGraph.THRESHOLD);
    }

    /** The outline of a text that is new to the program: all that is kept with a text is made again. */
    Outline outline(SourceText text) {
        return OutlineReader.outline(SourceText.of(text.source(), text.text()));
    }

    int words(Outline outline) {
        return segmentation.words(outline);
    }

    List<Mention> mentions(Outline outline) {
        return finder.mentions(outline);
    }

    List<Resolved> resolved(Outline outline, List<Mention> mentions) {
        return resolver.resolve(outline, mentions);
    }

    Graph graph(Outline outline, List<Resolved> resolved) {
        return graphs.graph(outline, resolved);
    }

    /** Number of words by HanLP alone. */
    int bare(SourceText text) {
        return Segmentation.bare(text.text());
    }

    /** Number of mentions, from the text. */
    int mentions(SourceText text) {
        return mentions(outline(text)).size();
    }

    /** Number of triples, from the text. */
    int triples(SourceText text) {
        Outline outline = outline(text);
        return graph(outline, resolved(outline, mentions(outline))).size();
    }
}
