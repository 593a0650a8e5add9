package org.yaodian.web;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Bounds for those of SPARQL's functions that a few words can make run for years or fill all memory: a regular
 * expression ends when its query is given up, texts and numbers do not grow without end. The time limit alone does not
 * stop them, for it is looked at between rows only.
 */
final class BoundedFunctions extends ExprTransformCopy {

    /** Jena's way to run a query, with these functions in place of its own. */
    static final RewriteFactory OPTIMIZER = context -> op -> Optimize.stdOptimizationFactory
            .create(context)
            .rewrite(Transformer.transform(new TransformCopy(), new BoundedFunctions(), op));

    /** UTF-16 units of one text. */
    private static final int LONGEST_TEXT = 4 << 20;

    /** Below this even a pattern that looks at each place from each other one takes no second. */
    private static final int SHORT_TEXT = 20_000;

    private BoundedFunctions() {}

    /** Whether a function is one of those. */
    static boolean concern(ExprFunction function) {
        return function instanceof E_Regex
                || function instanceof E_StrReplace
                || function instanceof E_StrConcat
                || function instanceof E_Multiply;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        Expr same = super.transform(function, arguments);
        return switch (same) {
            case E_Regex regex -> new BoundedCall(regex, (values, env) -> checkPattern(values, 2, env));
            case E_StrReplace replace -> new BoundedCall(replace, BoundedFunctions::checkReplacement);
            case E_StrConcat concat -> new BoundedCall(concat, BoundedFunctions::checkSum);
            default -> same;
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Multiply
                ? new BoundedProduct(left, right)
                : super.transform(function, left, right);
    }

    /** Ends the request where something would be too large. */
    static void bound(long size, long most, String what) {
        if (size > most) {
            throw new ProblemException(Problem.tooMuch("the query makes " + what + " larger than this server allows"));
        }
    }

    private static void checkSum(List<NodeValue> values, FunctionEnv env) {
        bound(values.stream().mapToLong(value -> text(value).length()).sum(), LONGEST_TEXT, "a text");
    }

    /** Looks for the pattern once while heeding whether the query was given up; what follows takes no longer. */
    private static void checkPattern(List<NodeValue> values, int flags, FunctionEnv env) {
        if (isHard(text(values.get(1)), text(values.get(0)))) {
            matcher(values, flags, env).results().forEach(match -> {});
        }
    }

    private static boolean isHard(String pattern, String text) {
        return text.length() > SHORT_TEXT
                || pattern.chars().filter(c -> "*+{\\".indexOf(c) >= 0).count() > 1;
    }

    private static void checkReplacement(List<NodeValue> values, FunctionEnv env) {
        checkPattern(values, 3, env);
        long text = text(values.get(0)).length();
        long replacement = text(values.get(2)).length();
        if (text + (text + 1) * replacement > LONGEST_TEXT) {
            bound(text + matches(values, 3, env) * replacement, LONGEST_TEXT, "a text");
        }
    }

    /** How often a pattern is found. */
    private static long matches(List<NodeValue> values, int flags, FunctionEnv env) {
        return matcher(values, flags, env).results().count();
    }

    /** @param flags where they stand among the values, if they do */
    private static Matcher matcher(List<NodeValue> values, int flags, FunctionEnv env) {
        String given = values.size() > flags ? text(values.get(flags)) : "";
        CharSequence watched = new WatchedText(text(values.get(0)), Context.getOrSetCancelSignal(env.getContext()));
        return RegexEngine.makePattern("REGEX", text(values.get(1)), given).matcher(watched);
    }

    private static String text(NodeValue value) {
        return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm() : "";
    }
}
