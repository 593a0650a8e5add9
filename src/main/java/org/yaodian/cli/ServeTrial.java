package org.yaodian.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Servers that run at the same time and are asked in turns, one at a time, so that what slows a machine for a while
 * slows all of them. For one thread.
 */
final class ServeTrial {

    private static final double LEAST = 1.0;

    /** @param paces by server */
    private record Line(BenchQuestion question, List<Paces> paces) {}

    private final List<Contender> servers;
    private final List<Line> lines;

    /** @param servers the one in question first, the one that it is held to last */
    ServeTrial(List<Contender> servers, List<BenchQuestion> questions) {
        this.servers = List.copyOf(servers);
        this.lines = questions.stream()
                .map(question -> new Line(
                        question, servers.stream().map(server -> new Paces()).toList()))
                .toList();
    }

    /** Asks each server for so long, and forgets it. */
    void warmUp(int clients, Duration each) throws InterruptedException {
        for (Contender server : servers) {
            for (Line line : lines) {
                new Load(clients, each.dividedBy(lines.size()))
                        .on(server, line.question().sparql());
            }
        }
    }

    /** Asks each server each question under this load once more; who begins changes from round to round. */
    void round(int round, Load load) throws InterruptedException {
        List<Integer> order = new ArrayList<>();
        for (int server = 0; server < servers.size(); server++) {
            order.add(server);
        }
        Collections.rotate(order, round);
        for (Line line : lines) {
            for (int server : order) {
                line.paces()
                        .get(server)
                        .add(load.on(servers.get(server), line.question().sparql()));
            }
        }
    }

    /** Prints the medians of the rounds. */
    void print(PrintWriter out) {
        for (Line line : lines) {
            out.printf(
                    "%n%-32s requests/s    p50 ms    p99 ms    CPU ms   ratio of Yaodian to it%n",
                    line.question().name());
            for (int server = 0; server < servers.size(); server++) {
                Paces paces = line.paces().get(server);
                out.printf(
                        Locale.ROOT,
                        "  %-30s%,11.0f%10.2f%10.2f%10.3f%s%n",
                        servers.get(server).name(),
                        paces.median(Pace::perSecond),
                        paces.median(Pace::middle),
                        paces.median(Pace::late),
                        paces.median(Pace::work),
                        server == 0
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        "%8.2f",
                                        line.paces().getFirst().ratio(paces)));
            }
        }
    }

    /** Prints for each question whether the first server answers at least as often as the last; true where all are. */
    boolean met(PrintWriter out) {
        boolean all = true;
        out.println();
        for (Line line : lines) {
            double ratio = line.paces().getFirst().ratio(line.paces().getLast());
            boolean met = ratio >= LEAST;
            all &= met;
            out.printf(
                    Locale.ROOT,
                    "%-32s%.2f of %s, target %.1f: %s%n",
                    line.question().name(),
                    ratio,
                    servers.getLast().name(),
                    LEAST,
                    met ? "met" : "MISSED");
        }
        return all;
    }
}
