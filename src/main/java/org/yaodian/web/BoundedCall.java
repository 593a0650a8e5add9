package org.yaodian.web;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function of Jena's after a look at what it is about to do. */
final class BoundedCall extends ExprFunctionN {

    /** Ends the request where a call would take too much. */
    interface Bound {
        void check(List<NodeValue> arguments, FunctionEnv env);
    }

    private final ExprFunctionN original;
    private final Bound bound;

    BoundedCall(ExprFunctionN original, Bound bound) {
        super(original.getFunctionSymbol().getSymbol(), new ExprList(original.getArgs()));
        this.original = original;
        this.bound = bound;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
        bound.check(arguments, env);
        return original.eval(arguments, env);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        return original.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedCall((ExprFunctionN) original.copy(arguments), bound);
    }
}
