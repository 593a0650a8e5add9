package org.yaodian.web;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * What a stranger's query may not do: leave this machine, read its files, run its Java, or be so deep that answering it
 * would overflow the stack. Looks at the parsed query, never at its text. Safe for many threads.
 */
final class Guard {

    private final FunctionRegistry functions;

    /** @param functions that may be called */
    Guard(FunctionRegistry functions) {
        this.functions = functions;
    }

    /**
     * Lets a query pass or ends the request.
     *
     * @return whether it is to run with {@link BoundedFunctions}
     */
    boolean check(Query query) {
        if (query.isJsonType()) {
            throw new ProblemException(Problem.of(400, "JSON {…} is no SPARQL; use SELECT, and format=json for JSON"));
        }
        if (query.getQueryPattern() == null) {
            return false;
        }
        try {
            GuardedWalk walk = new GuardedWalk(this);
            Walker.walk(Algebra.compile(query), walk, walk.expressions());
            return walk.needsBounds();
        } catch (StackOverflowError e) {
            throw tooComplex();
        }
    }

    /** Lets the graphs pass that a query is asked of, if all are of the store. */
    static void checkGraphs(List<String> names, DatasetGraph dataset) {
        for (String name : names) {
            if (!isOwn(NodeFactory.createURI(name), dataset)) {
                throw refused("this endpoint asks only the graphs of its own store, and <" + name
                        + "> is none of them; nothing is fetched from elsewhere");
            }
        }
    }

    private static boolean isOwn(Node name, DatasetGraph dataset) {
        return Quad.isUnionGraph(name) || !Quad.isDefaultGraph(name) && dataset.containsGraph(name);
    }

    void function(String iri) {
        java(iri);
        if (!functions.isRegistered(iri)) {
            throw new ProblemException(
                    Problem.of(
                            400,
                            "there is no function <" + iri
                                    + "> here; SPARQL's own, XPath's (fn:), casts to xsd: and computing ones of ARQ (afn:) are"));
        }
    }

    static void java(String iri) {
        if (iri.startsWith(ARQConstants.javaClassURIScheme)) {
            throw refused("Java functions are not run: <" + iri + ">");
        }
    }

    /** What Jena has to say of a query, without its lists of all that could stand there. */
    static ProblemException malformed(QueryException fault) {
        String message = String.valueOf(fault.getMessage()).strip();
        String first = message.lines()
                .takeWhile(line -> !line.startsWith("Was expecting"))
                .collect(Collectors.joining(" "));
        return new ProblemException(Problem.of(400, "the query is malformed: " + first));
    }

    static ProblemException refused(String detail) {
        return new ProblemException(Problem.of(403, detail));
    }

    static ProblemException tooComplex() {
        return new ProblemException(
                Problem.of(
                        400,
                        "the query is nested too deeply or has too many parts; ask in several, and give long lists of values by VALUES"));
    }
}
