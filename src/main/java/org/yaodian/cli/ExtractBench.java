package org.yaodian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Speed from text to mentions and to triples, beside HanLP's bare tokenizer on the same texts. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Measures characters a second from text to mentions and from text to triples, beside HanLP's bare",
            "StandardTokenizer on the same texts in the same run, on one thread and on two. The jobs take turns in",
            "every round, rounds after warm-up count, a ratio is the median of the ratios of the rounds.",
            "Exit code 1 where a target is missed."
        })
final class ExtractBench implements Callable<Integer> {

    @Option(
            names = "--texts",
            paramLabel = "FILE|DIR",
            description = "texts to read; may be repeated (default: the bundled plan)")
    private List<Path> named = new ArrayList<>();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "9", description = "default: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "6",
            description = "rounds before those that count (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--stages", description = "tell also how the time is divided by stage, finder and method")
    private boolean stages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        BenchTexts texts = BenchTexts.of(named, spec.commandLine().getErr());
        Pipeline pipeline = new Pipeline();
        List<Speed> one = speeds(pipeline, 1);
        List<Speed> two = speeds(pipeline, 2);
        StageTimes times = new StageTimes(pipeline);
        for (int round = 0; round < warmUp + Math.max(1, rounds); round++) {
            if (round == warmUp) {
                times.forget();
                Stream.concat(one.stream(), two.stream()).forEach(Speed::forget);
            }
            Stream.concat(one.stream(), two.stream()).forEach(speed -> speed.pass(texts));
            if (stages) {
                times.pass(texts);
            }
        }
        out.printf(
                Locale.ROOT,
                "%d texts, %,d characters a pass, median of %d rounds after %d to warm up; Java %s, %d processors, load %.1f%n",
                texts.distinct(),
                texts.characters(),
                Math.max(1, rounds),
                warmUp,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.println(
                "                    characters/s  of HanLP  by CPU time     found   two threads, characters/s  of one");
        print(out, "HanLP alone", one.get(0), one.get(0), two.get(0));
        print(out, "text to mentions", one.get(1), one.get(0), two.get(1));
        print(out, "text to triples", one.get(2), one.get(0), two.get(2));
        List<Target> targets = List.of(
                new Target("mentions, of HanLP", one.get(1).ratio(one.get(0)), .40),
                new Target("triples, of HanLP", one.get(2).ratio(one.get(0)), .20),
                new Target("mentions, two threads of one", two.get(1).ratio(one.get(1)), 1.4),
                new Target("triples, two threads of one", two.get(2).ratio(one.get(2)), 1.4));
        targets.forEach(target -> out.println(target.line()));
        if (stages) {
            times.lines(texts.characters()).forEach(out::println);
            sampled(pipeline, texts).forEach(out::println);
        }
        out.flush();
        return targets.stream().allMatch(Target::met) ? 0 : 1;
    }

    /** Apart from what is timed: looking slows a program down. */
    private List<String> sampled(Pipeline pipeline, BenchTexts texts) throws IOException {
        try (StackSamples samples = new StackSamples()) {
            for (int round = 0; round < Math.max(1, rounds); round++) {
                texts.texts().forEach(pipeline::triples);
            }
            return samples.lines();
        }
    }

    private static List<Speed> speeds(Pipeline pipeline, int threads) {
        return List.of(
                new Speed(pipeline::bare, threads),
                new Speed(pipeline::mentions, threads),
                new Speed(pipeline::triples, threads));
    }

    private static void print(PrintWriter out, String name, Speed one, Speed hanlp, Speed two) {
        out.printf(
                Locale.ROOT,
                "%-18s%,14.0f%10.2f%13.2f%,10d%,28.0f%8.2f%n",
                name,
                one.median(),
                one.ratio(hanlp),
                one.cpuRatio(hanlp),
                one.found(),
                two.median(),
                two.ratio(one));
    }

    /** What a ratio should be at least. */
    private record Target(String name, double ratio, double least) {

        boolean met() {
            return ratio >= least;
        }

        String line() {
            return String.format(
                    Locale.ROOT, "%-30s%.2f, target %.2f: %s", name, ratio, least, met() ? "met" : "MISSED");
        }
    }
}
