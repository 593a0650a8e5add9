package org.yaodian.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.yaodian.ingest.BundledPlan;
import org.yaodian.text.Reading;
import org.yaodian.text.SourceReader;
import org.yaodian.text.SourceText;

/**
 * The texts that one pass of a bench reads, longest first, so that threads end together.
 *
 * @param distinct how many different texts there are
 * @param characters UTF-16 units of one pass
 */
record BenchTexts(int distinct, List<SourceText> texts, long characters) {

    /** One pass over fewer UTF-16 units than this is too short to time: the texts are taken several times. */
    private static final long ENOUGH = 100_000;

    BenchTexts {
        texts = List.copyOf(texts);
    }

    /** All texts of these files and folders, the bundled plan where there are none; what cannot be read is told. */
    static BenchTexts of(List<Path> named, PrintWriter err) {
        SourceReader reader = new SourceReader();
        List<SourceText> read = new ArrayList<>();
        if (named.isEmpty()) {
            add(reader.read(BundledPlan.NAME, BundledPlan.bytes()), read, err);
        } else {
            PlanFiles.of(named).forEach(file -> add(reader.read(file), read, err));
        }
        long once = read.stream().mapToLong(text -> text.text().length()).sum();
        if (once == 0) {
            throw new FailedException("none of the texts can be read: nothing to measure");
        }
        int times = (int) ((ENOUGH + once - 1) / once);
        List<SourceText> pass = new ArrayList<>();
        Collections.nCopies(times, read).forEach(pass::addAll);
        pass.sort(Comparator.comparingInt(SourceText::length).reversed());
        return new BenchTexts(read.size(), pass, once * times);
    }

    private static void add(Reading reading, List<SourceText> to, PrintWriter err) {
        switch (reading) {
            case Reading.Text text -> to.add(text.source());
            case Reading.Refused refused ->
                err.println("left out: " + refused.problem().sentence());
        }
    }
}
