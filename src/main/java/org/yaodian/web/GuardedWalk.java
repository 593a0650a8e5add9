package org.yaodian.web;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVisitorByTypeBase;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.Path;

/** One walk over all operations and expressions of a query, also those in EXISTS, ORDER BY, GROUP BY and aggregates. */
final class GuardedWalk extends OpVisitorByTypeBase {

    /**
     * Operations and function calls together. Each is at most one level of nesting, and as many levels as this are
     * answered within half of the stack that a thread has.
     */
    static final int MOST_PARTS = 2_000;

    private final Guard guard;
    private final Calls calls = new Calls();
    private int parts;
    private boolean bounds;

    GuardedWalk(Guard guard) {
        this.guard = guard;
    }

    ExprVisitor expressions() {
        return calls;
    }

    /** Whether it calls functions that need bounds. */
    boolean needsBounds() {
        return bounds;
    }

    private final class Calls extends ExprVisitorBase {

        @Override
        public void visit(ExprFunction0 function) {
            call(function);
        }

        @Override
        public void visit(ExprFunction1 function) {
            call(function);
        }

        @Override
        public void visit(ExprFunction2 function) {
            call(function);
        }

        @Override
        public void visit(ExprFunction3 function) {
            call(function);
        }

        @Override
        public void visit(ExprFunctionN function) {
            call(function);
        }

        @Override
        public void visit(ExprFunctionOp exists) {
            count();
        }

        private void call(ExprFunction function) {
            count();
            bounds |= BoundedFunctions.concern(function);
            if (function.getFunctionIRI() != null) {
                guard.function(function.getFunctionIRI());
            }
        }
    }

    private void count() {
        parts++;
        if (parts > MOST_PARTS) {
            throw Guard.tooComplex();
        }
    }

    @Override
    protected void visit0(Op0 op) {
        count();
        if (op instanceof OpBGP pattern) {
            pattern.getPattern().forEach(triple -> predicate(triple.getPredicate()));
        }
        if (op instanceof OpPath path && path.getTriplePath().getPath() != null) {
            steps(path.getTriplePath().getPath());
        }
    }

    @Override
    protected void visit1(Op1 op) {
        count();
        if (op instanceof OpService service) {
            throw Guard.refused(
                    "SERVICE is not followed: this endpoint asks no other; ask " + service.getService() + " yourself");
        }
        if (op instanceof OpOrder order) {
            order.getConditions().forEach(condition -> look(condition.getExpression()));
        }
        if (op instanceof OpGroup group) {
            group.getGroupVars().getExprs().values().forEach(this::look);
            group.getAggregators().stream()
                    .map(aggregator -> aggregator.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(arguments -> arguments.forEach(this::look));
        }
    }

    @Override
    public void visit(OpGraph graph) {
        if (Quad.isDefaultGraph(graph.getNode())) {
            throw Guard.refused(
                    "the store's own books are not asked; without GRAPH a query asks the union of all graphs");
        }
        visit1(graph);
    }

    @Override
    protected void visit2(Op2 op) {
        count();
    }

    @Override
    protected void visitN(OpN op) {
        count();
    }

    @Override
    protected void visitFilter(OpFilter op) {
        count();
    }

    @Override
    protected void visitLeftJoin(OpLeftJoin op) {
        count();
    }

    @Override
    protected void visitExt(OpExt op) {
        count();
    }

    private void steps(Path path) {
        count();
        switch (path) {
            case P_Link link -> predicate(link.getNode());
            case P_ReverseLink link -> predicate(link.getNode());
            case P_Path1 one -> steps(one.getSubPath());
            case P_Path2 two -> {
                steps(two.getLeft());
                steps(two.getRight());
            }
            default -> {} // a set of excluded properties has no steps
        }
    }

    private void look(Expr expression) {
        Walker.walk(expression, this, calls);
    }

    private static void predicate(Node predicate) {
        if (predicate.isURI()) {
            Guard.java(predicate.getURI());
        }
    }
}
