package org.yaodian.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.yaodian.store.State;
import org.yaodian.store.Store;

/**
 * What this service is and holds, in the words that others look for: SPARQL service description at the endpoint; VoID
 * and DCAT at {@code /.well-known/void}. Found by asking the store, once a state. Safe for many threads.
 */
final class Description {

    /** Where a browser that opens the endpoint without a query is sent. */
    private static final String PAGE = "/docs";

    private static final String HTML = "text/html";

    private final Store store;
    private final DescribingQueries queries;
    private final List<DescribingQueries.Found> last = new ArrayList<>(1);

    Description(Store store, WebSettings.Limits limits) {
        this.store = store;
        this.queries = new DescribingQueries(limits);
    }

    void add(Routes routes) {
        routes.data("/.well-known/void", this::dataset);
    }

    private void dataset(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("format");
        String accept = Optional.ofNullable(context.header("Accept")).orElse("");
        Offer.Choice choice = Offer.GRAPHS.chosen(parameters.value("format"), isForPeople(accept) ? "" : accept);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Writing.graph(
                Here.of(context.req()).moved(found().dataset()), choice.format().lang(), out);
        context.contentType(choice.contentType()).result(out.toByteArray());
    }

    /** Answers a request to the endpoint that asks no query. */
    void service(HttpServletRequest request, HttpServletResponse response, SparqlRequest asked) {
        String accept = GuardedService.header(request, "Accept");
        if (asked.format().isEmpty() && isForPeople(accept)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PAGE);
            response.setHeader("Vary", "Accept");
            return;
        }
        Lang lang = Offer.GRAPHS.chosen(asked.format(), accept).format().lang();
        DescribingQueries.Found found = found();
        Versioned.refuseOther(asked.version(), found.state());
        try (Spool answer = new Spool(Integer.MAX_VALUE)) {
            Writing.graph(Here.of(request).moved(found.service()), lang, answer);
            Reply.describe(request, response, found.state());
            Reply.send(
                    request,
                    response,
                    Offer.GRAPHS.chosen(asked.format(), accept).contentType(),
                    answer);
        }
    }

    private static boolean isForPeople(String accept) {
        List<String> types =
                Stream.concat(Offer.GRAPHS.types().stream(), Stream.of(HTML)).toList();
        return Accept.of(accept).best(types).filter(HTML::equals).isPresent();
    }

    private synchronized DescribingQueries.Found found() {
        State now = store.state();
        if (last.isEmpty() || !last.getFirst().state().equals(now)) {
            last.clear();
            last.add(store.read(dataset -> queries.found(dataset, store.stateHere())));
        }
        return last.getFirst();
    }
}
