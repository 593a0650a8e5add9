package org.yaodian.outline;

import java.util.List;
import org.yaodian.text.Span;

/** The text before the first number: why the plan is made and what it carries out. Its path is "0". */
public record Preface(Span span, List<Measure> measures) implements Part {

    public Preface {
        measures = List.copyOf(measures);
    }

    @Override
    public String path() {
        return "0";
    }
}
