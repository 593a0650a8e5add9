package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LineWriterTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void writesWhatWaitsWhenItIsClosed() {
        try (LineWriter writer = new LineWriter(new PrintStream(written, true, StandardCharsets.UTF_8))) {
            writer.accept("一");
            writer.accept("二");
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("一\n二\n");
    }

    @Test
    void keepsNobodyWaitingForAStreamThatIsStuckAndTellsWhatItLost() {
        CountDownLatch stuck = new CountDownLatch(1);
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int b) {
                try {
                    stuck.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                written.write(b);
            }
        };
        try (LineWriter writer = new LineWriter(new PrintStream(slow, true, StandardCharsets.UTF_8))) {
            for (int i = 0; i < 30_000; i++) {
                writer.accept("line");
            }
            stuck.countDown();
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).containsPattern("\\d+ requests are not in this log");
    }
}
