package org.yaodian.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** What a stranger's query may not do: leave this machine, read its files, run its Java. Looks at the parsed query. */
final class Guard {

    private static final String JAVA = "java:";

    private Guard() {}

    /** Why a query is refused; empty if it may run. */
    static Optional<String> refusal(Query query, DatasetGraph dataset) {
        return foreignGraph(query.getGraphURIs(), dataset)
                .or(() -> foreignGraph(query.getNamedGraphURIs(), dataset))
                .or(() -> refusal(query));
    }

    private static Optional<String> refusal(Query query) {
        if (query.getQueryPattern() == null) {
            return Optional.empty();
        }
        Op op = Algebra.compile(query);
        Looking looking = new Looking();
        Walker.walk(op, looking, looking.expressions);
        return Optional.ofNullable(looking.found.isEmpty() ? null : looking.found);
    }

    /** Why a graph cannot be asked: it is not one of the store. */
    static Optional<String> foreignGraph(List<String> names, DatasetGraph dataset) {
        return names.stream()
                .filter(name -> !isOwn(NodeFactory.createURI(name), dataset))
                .findFirst()
                .map(name -> "this endpoint asks only the graphs of its own store, and <" + name + "> is none of them;"
                        + " nothing is fetched from elsewhere");
    }

    private static boolean isOwn(Node name, DatasetGraph dataset) {
        return Quad.isUnionGraph(name) || dataset.containsGraph(name);
    }

    private static final class Looking extends OpVisitorBase {

        private String found = "";

        private final ExprVisitorBase expressions = new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionN function) {
                call(function);
            }
        };

        private void call(ExprFunction function) {
            name(function.getFunctionIRI() == null ? "" : function.getFunctionIRI());
        }

        private void name(String iri) {
            if (iri.startsWith(JAVA)) {
                found = "Java functions are not run: <" + iri + ">";
            }
        }

        @Override
        public void visit(OpService service) {
            found = "SERVICE is not followed: this endpoint asks no other; ask " + service.getService() + " yourself";
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> predicate(triple.getPredicate()));
        }

        @Override
        public void visit(OpPath path) {
            if (path.getTriplePath().getPredicate() != null) {
                predicate(path.getTriplePath().getPredicate());
            }
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> look(condition.getExpression()));
        }

        @Override
        public void visit(OpGroup group) {
            group.getAggregators().stream()
                    .map(aggregator -> aggregator.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(arguments -> arguments.forEach(this::look));
        }

        private void look(Expr expression) {
            Walker.walk(expression, this, expressions);
        }

        private void predicate(Node predicate) {
            if (predicate.isURI()) {
                name(predicate.getURI());
            }
        }
    }
}
