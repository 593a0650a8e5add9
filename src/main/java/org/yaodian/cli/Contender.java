package org.yaodian.cli;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A running server that is measured beside others.
 *
 * @param endpoint where it answers SPARQL
 * @param process that it runs in
 */
record Contender(String name, URI endpoint, ProcessHandle process) {

    /** Where it answers a query. */
    URI asking(String query) {
        return URI.create(endpoint + "?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** Processor time that its process has had; zero where the system does not tell. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
