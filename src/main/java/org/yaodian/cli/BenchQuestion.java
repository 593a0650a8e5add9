package org.yaodian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.yaodian.query.Binder;
import org.yaodian.query.LibraryQuery;
import org.yaodian.query.Parameter;
import org.yaodian.query.QueryLibrary;

/**
 * A question of the library as a bench asks it: with the examples for the parameters that it needs.
 *
 * @param sparql its text, the parameters replaced
 */
record BenchQuestion(String name, String sparql) {

    /** @throws FailedException if there is none of that name */
    static BenchQuestion of(QueryLibrary library, String name) {
        LibraryQuery query = library.query(name)
                .orElseThrow(() -> new FailedException(name + ": there is no such question; there are: "
                        + library.queries().stream().map(LibraryQuery::name).collect(Collectors.joining(", "))));
        Map<String, String> examples = query.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::example));
        return switch (Binder.bind(query, examples)) {
            case org.yaodian.query.Binding.Bound bound ->
                new BenchQuestion(name, bound.query().serialize());
            case org.yaodian.query.Binding.Refused refused ->
                throw new FailedException(name + ": " + String.join("; ", refused.faults()));
        };
    }

    /**
     * Asks all servers and holds their rows to each other, in whatever order they come.
     *
     * @return how many rows there are
     * @throws FailedException if the servers do not answer alike
     */
    int rows(List<Contender> servers, HttpClient client) throws IOException, InterruptedException {
        Contender first = servers.getFirst();
        Map<Binding, Long> expected = rows(first, client);
        for (Contender server : servers) {
            Map<Binding, Long> found = rows(server, client);
            if (!found.equals(expected)) {
                throw new FailedException(
                        "%s: %s answers %d rows and %s %d, and they are not the same; nothing is measured"
                                .formatted(name, first.name(), count(expected), server.name(), count(found)));
            }
        }
        return count(expected);
    }

    private static int count(Map<Binding, Long> rows) {
        return (int) rows.values().stream().mapToLong(times -> times).sum();
    }

    private Map<Binding, Long> rows(Contender server, HttpClient client) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.asking(sparql))
                .header("Accept", Load.ACCEPT)
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new FailedException(
                        name + ": " + server.name() + " answers " + response.statusCode() + "; nothing is measured");
            }
            return RowSetReader.createReader(ResultSetLang.RS_JSON).read(body, ARQ.getContext()).stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }
}
