package org.yaodian.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.yaodian.check.Shapes;
import org.yaodian.check.Violation;
import org.yaodian.text.SourceText;
import org.yaodian.vocab.Yd;

/**
 * Looks through the graph of one plan: does it satisfy the shapes, is its text the one that was read, and do all words
 * stand in it where they are said to. For one thread.
 */
final class PlanAudit {

    private final Graph graph;
    private final Node plan;
    private final int[] text;
    private final List<Fault> faults = new ArrayList<>();
    private int spans;

    /** @param graph held in memory */
    PlanAudit(Graph graph, Node plan) {
        this.graph = graph;
        this.plan = plan;
        this.text = value(plan, Yd.text).orElse("").codePoints().toArray();
    }

    List<Fault> faults(Shapes shapes) {
        for (Violation violation : shapes.violations(graph)) {
            add(violation.focus(), violation.fault(), violation.place() + ": " + violation.english());
        }
        text();
        spans(Yd.exact);
        spans(Yd.text);
        return List.copyOf(faults);
    }

    /** How many spans were compared with the text. */
    int spans() {
        return spans;
    }

    private void add(String node, String fault, String sentence) {
        String source = value(plan, Yd.source).orElse("its text");
        faults.add(new Fault(
                plan.getURI(),
                node,
                fault,
                sentence,
                "remove the plan and ingest " + source + " again; if that does not help, the software is at fault"));
    }

    private void text() {
        String words = value(plan, Yd.text).orElse("");
        String sum = SourceText.of(plan.getURI(), words).sha256();
        String said = value(plan, Yd.sha256).orElse("");
        if (!sum.equals(said)) {
            add(plan.getURI(), "text-changed", plan.getURI() + ": the text has SHA-256 " + sum + " and not " + said);
        }
    }

    /** Compares the words of each span with the canonical text, in code points. */
    private void spans(Property property) {
        for (Triple said : graph.stream(Node.ANY, property.asNode(), Node.ANY).toList()) {
            Optional<Integer> start = number(said.getSubject(), Yd.start);
            Optional<Integer> end = number(said.getSubject(), Yd.end);
            if (start.isPresent() && end.isPresent()) {
                spans++;
                String words = said.getObject().getLiteralLexicalForm();
                String there = at(start.get(), end.get());
                if (!words.equals(there)) {
                    add(
                            said.getSubject().getURI(),
                            "words-elsewhere",
                            said.getSubject() + ": at [" + start.get() + ", " + end.get() + ") the text has \"" + there
                                    + "\" and not \"" + words + "\"");
                }
            }
        }
    }

    private String at(int start, int end) {
        return start < 0 || end > text.length || end < start ? "" : new String(text, start, end - start);
    }

    private Optional<Integer> number(Node subject, Property property) {
        return value(subject, property)
                .filter(words -> words.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    private Optional<String> value(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }
}
