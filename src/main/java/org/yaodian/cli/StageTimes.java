package org.yaodian.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Outline;
import org.yaodian.register.Resolved;
import org.yaodian.text.SourceText;

/** Time of each stage between text and triples, on one thread. */
final class StageTimes {

    private static final String OUTLINE = "outline";
    private static final String TOKENISE = "tokenise";
    private static final String FINDERS = "finders";
    private static final String RESOLVE = "resolve";
    private static final String GRAPH = "graph";

    private final Pipeline pipeline;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    StageTimes(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Runs every stage once over all texts. The finders tokenise too: their time is what remains of it. */
    void pass(BenchTexts texts) {
        Map<String, Long> nanos = new LinkedHashMap<>();
        for (SourceText text : texts.texts()) {
            long began = System.nanoTime();
            Outline outline = pipeline.outline(text);
            long outlined = System.nanoTime();
            pipeline.words(outline);
            long cut = System.nanoTime();
            List<Mention> mentions = pipeline.mentions(outline);
            long found = System.nanoTime();
            List<Resolved> resolved = pipeline.resolved(outline, mentions);
            long linked = System.nanoTime();
            pipeline.graph(outline, resolved);
            long built = System.nanoTime();
            nanos.merge(OUTLINE, outlined - began, Long::sum);
            nanos.merge(TOKENISE, cut - outlined, Long::sum);
            nanos.merge(FINDERS, found - cut - (cut - outlined), Long::sum);
            nanos.merge(RESOLVE, linked - found, Long::sum);
            nanos.merge(GRAPH, built - linked, Long::sum);
        }
        nanos.forEach((stage, time) ->
                seconds.computeIfAbsent(stage, s -> new ArrayList<>()).add(time / 1e9));
    }

    /** Forgets the rounds so far: they warmed the program up. */
    void forget() {
        seconds.clear();
    }

    /** A line for each stage: nanoseconds a character (median of the rounds), share of the whole. */
    List<String> lines(long characters) {
        Map<String, Double> medians = new LinkedHashMap<>();
        seconds.forEach((stage, times) -> medians.put(stage, Speed.median(times)));
        double all = medians.values().stream().mapToDouble(Double::doubleValue).sum();
        List<String> lines = new ArrayList<>();
        medians.forEach((stage, time) -> lines.add(String.format(
                Locale.ROOT, "%-10s%8.1f ns/character%7.1f %%", stage, time * 1e9 / characters, 100 * time / all)));
        return lines;
    }
}
