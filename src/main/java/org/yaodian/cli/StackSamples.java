package org.yaodian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Looks every 10 ms at where a running program of ours is, by the JDK's flight recorder. Close it to stop. */
final class StackSamples implements AutoCloseable {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String OURS = "org.yaodian.";
    private static final String MENTION = OURS + "mention.";
    private static final String ENTRY = MENTION + "PlanMentionFinder";

    private static final int SHOWN = 15;

    private final Recording recording = new Recording();

    StackSamples() {
        recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10));
        recording.start();
    }

    /** Shares of the time within the finders by the class that they first call, then of all time by our method at work. */
    List<String> lines() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("yaodian-bench", ".jfr");
        try {
            recording.dump(file);
            List<RecordedEvent> samples = RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals(SAMPLE))
                    .toList();
            List<String> lines = shares(
                    "in the finders",
                    samples.stream().flatMap(event -> finder(event)).toList());
            return Stream.concat(
                            lines.stream(),
                            shares(
                                    "at work",
                                    samples.stream()
                                            .flatMap(event -> worker(event))
                                            .toList())
                                    .stream())
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static Stream<String> finder(RecordedEvent sample) {
        List<String> classes = sample.getStackTrace().getFrames().stream()
                .map(frame -> frame.getMethod().getType().getName())
                .filter(name -> name.startsWith(MENTION))
                .toList();
        boolean inside = !classes.isEmpty() && classes.getLast().startsWith(ENTRY);
        return classes.reversed().stream()
                .filter(name -> inside && !name.startsWith(ENTRY))
                .limit(1)
                .map(name -> name.substring(MENTION.length()));
    }

    private static Stream<String> worker(RecordedEvent sample) {
        return sample.getStackTrace().getFrames().stream()
                .map(RecordedFrame::getMethod)
                .filter(method -> method.getType().getName().startsWith(OURS))
                .limit(1)
                .map(method -> method.getType().getName().substring(OURS.length()) + "." + method.getName());
    }

    private static List<String> shares(String title, List<String> names) {
        Map<String, Long> counts = new HashMap<>();
        names.forEach(name -> counts.merge(name, 1L, Long::sum));
        String shown = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(entry -> String.format(
                        Locale.ROOT, "%6.1f %%  %s", 100.0 * entry.getValue() / names.size(), entry.getKey()))
                .collect(Collectors.joining("\n"));
        return List.of(title + ", " + names.size() + " samples:", shown);
    }

    @Override
    public void close() {
        recording.close();
    }
}
