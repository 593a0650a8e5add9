package org.yaodian.graph;

import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.yaodian.iri.Iris;
import org.yaodian.vocab.Prov;
import org.yaodian.vocab.Yd;

/**
 * How and when a plan was read. The only graph with a time in it, and the time is given from outside.
 *
 * @param plan IRI of the plan
 * @param sha256 of its canonical text, lower-case hexadecimal
 * @param softwareVersion version of the software that ran
 * @param ruleSet what identifies the rules and lexicons
 * @param registerSet what identifies the registers
 * @param ended when the run ended
 */
public record Provenance(
        String plan, String sha256, String softwareVersion, String ruleSet, String registerSet, Instant ended) {

    /** One run; its statements belong into {@link Iris#provenanceGraph}. */
    public Graph graph(Iris iris) {
        String run = iris.run(plan, sha256);
        Statements to = new Statements();
        to.type(run, Yd.ExtractionRun);
        to.type(run, Prov.Activity);
        to.link(run, Prov.used, plan);
        to.link(run, Prov.generated, iris.graph(plan));
        to.words(run, Yd.sha256, sha256);
        to.words(run, Yd.softwareVersion, softwareVersion);
        to.words(run, Yd.ruleSet, ruleSet);
        to.words(run, Yd.registerSet, registerSet);
        to.literal(run, Prov.endedAtTime, ended.toString(), XSDDatatype.XSDdateTime);
        return to.graph();
    }
}
