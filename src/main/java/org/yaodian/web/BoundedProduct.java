package org.yaodian.web;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** A product whose factors are not endless: squaring thirty times in a row makes a number of a billion digits. */
final class BoundedProduct extends E_Multiply {

    private static final int MOST_BITS = 1 << 16;

    BoundedProduct(Expr left, Expr right) {
        super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        BoundedFunctions.bound(bits(left) + bits(right), MOST_BITS, "a number");
        return super.eval(left, right);
    }

    private static long bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new BoundedProduct(left, right);
    }
}
