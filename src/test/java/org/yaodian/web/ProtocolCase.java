package org.yaodian.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request of the W3C's protocol suite, and the answer it demands.
 *
 * @param headers "Name: value"
 * @param answer as it stands behind ">>"
 */
record ProtocolCase(String name, String method, String path, List<String> headers, String body, String answer) {

    private static final String DATA = "http://kasei.us/2009/09/sparql/data/data";

    static List<ProtocolCase> all() {
        try (var in = ProtocolCase.class.getResourceAsStream("/w3c-protocol-cases.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            return Arrays.stream(text.split("(?m)^== "))
                    .skip(1)
                    .map(ProtocolCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProtocolCase of(String block) {
        String[] parts = block.split("(?m)^>> ", 2);
        String[] request = parts[0].split("\n\n", 2);
        List<String> head = request[0].lines().toList();
        String[] line = head.get(1).split(" ", 2);
        return new ProtocolCase(
                head.getFirst(),
                line[0],
                filled(line[1]),
                head.subList(2, head.size()),
                request.length == 1 ? "" : filled(request[1].strip()),
                parts[1].strip());
    }

    private static String filled(String text) {
        return text.replaceAll("\\{data(\\d)}", DATA + "$1.rdf")
                .replaceAll("\\{data(\\d)%}", RunningServer.encoded(DATA) + "$1.rdf");
    }

    /** Name of one of the suite's graphs. */
    static String graph(int number) {
        return DATA + number + ".rdf";
    }

    HttpRequest.Builder request(RunningServer server) {
        boolean wide = headers.stream().anyMatch(header -> header.contains("UTF-16"));
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        HttpRequest.Builder request = server.request(path)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, charset));
        headers.forEach(header -> request.header(header.split(": ", 2)[0], header.split(": ", 2)[1]));
        return request;
    }
}
