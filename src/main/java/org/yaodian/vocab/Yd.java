package org.yaodian.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of {@code ontology/yaodian.ttl}, each once; a test holds the two to each other. Immutable. */
public final class Yd {

    /** Namespace of these terms; the usual prefix is yd:. */
    public static final String NS = "https://w3id.org/yaodian/ontology#";

    // Classes: texts and their parts

    public static final Resource Document = resource("Document");
    public static final Resource Plan = resource("Plan");
    public static final Resource Part = resource("Part");
    public static final Resource Preface = resource("Preface");
    public static final Resource Section = resource("Section");
    public static final Resource Item = resource("Item");
    public static final Resource Measure = resource("Measure");

    // Classes: what a plan names

    public static final Resource Body = resource("Body");
    public static final Resource BodyClass = resource("BodyClass");
    public static final Resource Program = resource("Program");
    public static final Resource Activity = resource("Activity");
    public static final Resource TargetGroup = resource("TargetGroup");
    public static final Resource Indicator = resource("Indicator");
    public static final Resource Place = resource("Place");

    // Classes: evidence

    public static final Resource Mention = resource("Mention");
    public static final Resource Citation = resource("Citation");
    public static final Resource Responsibility = resource("Responsibility");
    public static final Resource ProgramMention = resource("ProgramMention");
    public static final Resource ActivityMention = resource("ActivityMention");
    public static final Resource Audience = resource("Audience");
    public static final Resource IndicatorMention = resource("IndicatorMention");
    public static final Resource PlaceMention = resource("PlaceMention");
    public static final Resource Inference = resource("Inference");
    public static final Resource ExtractionRun = resource("ExtractionRun");

    // Links from a part to what it names; each is backed by a mention

    public static final Property cites = property("cites");
    public static final Property implements_ = property("implements");
    public static final Property issues = property("issues");
    public static final Property revises = property("revises");
    public static final Property supports = property("supports");
    public static final Property responsibleBody = property("responsibleBody");
    public static final Property leadBody = property("leadBody");
    public static final Property supportBody = property("supportBody");
    public static final Property jointBody = property("jointBody");
    public static final Property assistedBody = property("assistedBody");
    public static final Property directedBody = property("directedBody");
    public static final Property runsProgram = property("runsProgram");
    public static final Property hasActivity = property("hasActivity");
    public static final Property targetGroup = property("targetGroup");
    public static final Property hasIndicator = property("hasIndicator");
    public static final Property place = property("place");

    // Links among documents, bodies and places

    public static final Property plan = property("plan");
    public static final Property issuer = property("issuer");
    public static final Property publisher = property("publisher");
    public static final Property jurisdiction = property("jurisdiction");
    public static final Property parentBody = property("parentBody");
    public static final Property localises = property("localises");
    public static final Property possiblySame = property("possiblySame");

    // Links of mentions and inferences

    public static final Property inPart = property("inPart");
    public static final Property inItem = property("inItem");
    public static final Property inMeasure = property("inMeasure");
    public static final Property denotes = property("denotes");
    public static final Property inferredSubject = property("inferredSubject");
    public static final Property inferredObject = property("inferredObject");
    public static final Property inferredProperty = property("inferredProperty");
    public static final Property evidence = property("evidence");

    // Data of documents, plans and parts

    public static final Property date = property("date");
    public static final Property datePrecision = property("datePrecision");
    public static final Property year = property("year");
    public static final Property level = property("level");
    public static final Property documentType = property("documentType");
    public static final Property source = property("source");
    public static final Property sha256 = property("sha256");
    public static final Property warning = property("warning");
    public static final Property path = property("path");
    public static final Property reportPart = property("reportPart");
    public static final Property order = property("order");
    public static final Property text = property("text");
    public static final Property start = property("start");
    public static final Property end = property("end");

    // Data of bodies and places

    public static final Property kind = property("kind");
    public static final Property code = property("code");

    // Data of mentions and inferences

    public static final Property exact = property("exact");
    public static final Property rule = property("rule");
    public static final Property confidence = property("confidence");
    public static final Property citationKind = property("citationKind");
    public static final Property citedNumber = property("citedNumber");
    public static final Property datedAfterPlan = property("datedAfterPlan");
    public static final Property role = property("role");
    public static final Property linkedBy = property("linkedBy");
    public static final Property basis = property("basis");

    // Data of indicators

    public static final Property value = property("value");
    public static final Property upperBound = property("upperBound");
    public static final Property unit = property("unit");
    public static final Property comparator = property("comparator");
    public static final Property deadline = property("deadline");
    public static final Property deadlinePrecision = property("deadlinePrecision");
    public static final Property verbatim = property("verbatim");

    // Data of extraction runs

    public static final Property softwareVersion = property("softwareVersion");
    public static final Property ruleSet = property("ruleSet");
    public static final Property registerSet = property("registerSet");

    private Yd() {}

    private static Resource resource(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
