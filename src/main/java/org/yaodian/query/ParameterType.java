package org.yaodian.query;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What a parameter of a query may hold. */
public enum ParameterType {
    IRI("an absolute IRI"),
    STRING("any words"),
    INTEGER("a whole number"),
    DECIMAL("a number such as 0.8"),
    CONFIDENCE("a number from 0 to 1"),
    DATE("a date such as 2020-03-12"),
    LANGUAGE("a language tag such as zh");

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private final String form;

    ParameterType(String form) {
        this.form = form;
    }

    /** The word used in headers and descriptions. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value looks like, for messages. */
    public String form() {
        return form;
    }

    /** Whether a value has the form of this type. */
    boolean fits(String value) {
        return switch (this) {
            case IRI -> isAbsolute(value);
            case STRING -> !value.isEmpty();
            case INTEGER -> XSDDatatype.XSDinteger.isValid(value);
            case DECIMAL -> XSDDatatype.XSDdecimal.isValid(value);
            case CONFIDENCE ->
                DECIMAL.fits(value)
                        && new BigDecimal(value.strip()).signum() >= 0
                        && new BigDecimal(value.strip()).compareTo(BigDecimal.ONE) <= 0;
            case DATE -> XSDDatatype.XSDdate.isValid(value);
            case LANGUAGE -> TAG.matcher(value).matches();
        };
    }

    /** The typed term that stands for a value in a query. */
    Node node(String value) {
        return switch (this) {
            case IRI -> NodeFactory.createURI(value);
            case STRING, LANGUAGE -> NodeFactory.createLiteralString(value);
            case INTEGER -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
            case DECIMAL, CONFIDENCE -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
            case DATE -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
        };
    }

    private static boolean isAbsolute(String value) {
        try {
            return IRIx.create(value).isAbsolute();
        } catch (IRIException e) {
            return false;
        }
    }
}
