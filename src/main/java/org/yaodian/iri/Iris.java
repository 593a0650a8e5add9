package org.yaodian.iri;

import java.util.List;
import java.util.Optional;

/**
 * Every IRI of the graph. Codes are "cn" or six digits of GB/T 2260; names go through {@link Names}. Immutable.
 *
 * @param base what all begin with, ending in "/"
 */
public record Iris(String base) {

    /** The base unless a user sets another. */
    public static final String BASE = "https://w3id.org/yaodian/id/";

    public Iris {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("base IRI \"" + base + "\" does not end in /");
        }
    }

    /** Names under the usual base. */
    public static Iris standard() {
        return new Iris(BASE);
    }

    /** A document by the name that {@link Names#document} gave it. */
    public String document(String code, String name) {
        return of("document", code, Names.document(name, List.of(), ""));
    }

    public String document(String code, String title, List<String> issuers, String publisher) {
        return of("document", code, Names.document(title, issuers, publisher));
    }

    /** A body or a class of bodies. */
    public String body(String code, String name) {
        return of("body", code, Names.entity(name));
    }

    public String program(String code, String name) {
        return of("program", code, Names.entity(name));
    }

    public String activity(String code, String name) {
        return of("activity", code, Names.entity(name));
    }

    public String group(String code, String name) {
        return of("group", code, Names.entity(name));
    }

    public String place(String code) {
        return base + "place/" + Names.segment(code);
    }

    /** A place that no register knows, by its name inside the area it is spoken of in. */
    public String place(String code, String name) {
        return of("place", code, Names.entity(name));
    }

    /** The named graph of a plan. */
    public String graph(String plan) {
        return base + "graph/" + id(plan);
    }

    /** The named graph of the ontology. */
    public String ontologyGraph() {
        return base + "graph/ontology";
    }

    /** The named graph of the registers. */
    public String registerGraph() {
        return base + "graph/register";
    }

    /** The named graph of how and when plans were read. */
    public String provenanceGraph() {
        return base + "graph/provenance";
    }

    /** The run that read a plan's text of one SHA-256. */
    public String run(String plan, String sha256) {
        return base + "run/" + id(plan) + "/" + Names.segment(sha256);
    }

    public String preface(String plan) {
        return plan + "/preface";
    }

    public String section(String plan, String path) {
        return plan + "/section/" + Names.segment(path);
    }

    public String item(String plan, String path) {
        return plan + "/item/" + Names.segment(path);
    }

    /** @param order of the sentence in its part, from 1 */
    public String measure(String part, int order) {
        return part + "/measure/" + order;
    }

    /** @param start first code point of the canonical text; {@code end} the one after the last */
    public String mention(String plan, String kind, int start, int end) {
        return plan + "/mention/" + Names.segment(kind) + "/" + start + "-" + end;
    }

    /** @param start first code point of the canonical text; {@code end} the one after the last */
    public String indicator(String plan, int start, int end) {
        return plan + "/indicator/" + start + "-" + end;
    }

    /** What is concluded about one thing and another: {@code property} is a local name such as "localises". */
    public String inference(String plan, String property, String subject, String object) {
        String about = subject.equals(plan) ? "" : id(subject) + "/";
        return plan + "/inference/" + Names.segment(property) + "/" + about + id(object);
    }

    /** The named graph of the questions that the library asks. */
    public String queryGraph() {
        return base + "graph/queries";
    }

    /** A question of the library, by its name. */
    public String query(String name) {
        return base + "query/" + Names.segment(name);
    }

    /** The form of a question in which its parameters are variables. */
    public String queryTemplate(String query) {
        return query(query) + "/template";
    }

    public String queryParameter(String query, String parameter) {
        return queryTemplate(query) + "/" + Names.segment(parameter);
    }

    /** What a parameter of any question is a value of; SHACL takes the variable's name from the end of it. */
    public String queryVariable(String parameter) {
        return base + "query-variable/" + Names.segment(parameter);
    }

    /** A kind of work that questions are asked in. */
    public String queryGroup(String group) {
        return base + "query-group/" + Names.segment(group);
    }

    /** All prefixes that questions use. */
    public String queryPrefixes() {
        return base + "query-prefixes";
    }

    public String queryPrefix(String prefix) {
        return queryPrefixes() + "/" + Names.segment(prefix);
    }

    /** The thing of a kind whose tail {@code {code}/{name}} stands in a route, percent-encoded or not. */
    public String of(String kind, String id) {
        String decoded = Name.decoded(id);
        int slash = decoded.indexOf('/');
        return slash < 0
                ? base + kind + "/" + Names.segment(decoded)
                : of(
                        kind,
                        decoded.substring(0, slash),
                        Punctuation.printed(Names.segment(decoded.substring(slash + 1))));
    }

    /** What an IRI of ours says; empty for IRIs of others. Percent escapes are read. */
    public Optional<Name> name(String iri) {
        if (!iri.startsWith(base)) {
            return Optional.empty();
        }
        String[] tail = Name.decoded(iri.substring(base.length())).split("/", 4);
        if (tail.length < 2 || tail[0].isEmpty() || tail[1].isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Name(tail[0], tail[1], tail.length > 2 ? tail[2] : "", tail.length > 3 ? tail[3] : ""));
    }

    /** The tail {@code {code}/{name}} of an IRI of ours. */
    public String id(String iri) {
        return name(iri)
                .map(Name::id)
                .orElseThrow(() -> new IllegalArgumentException("\"" + iri + "\" is not under " + base));
    }

    private String of(String kind, String code, String name) {
        return base + kind + "/" + Names.segment(code) + "/" + name;
    }
}
