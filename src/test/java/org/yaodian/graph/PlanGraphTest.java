package org.yaodian.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaodian.check.Shapes;
import org.yaodian.iri.Iris;
import org.yaodian.mention.Mention;
import org.yaodian.mention.PlanMentionFinder;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.register.Registers;
import org.yaodian.register.Resolver;
import org.yaodian.text.SourceText;
import org.yaodian.vocab.Yd;

/** The graph of the bundled plan, read by the real finders. */
class PlanGraphTest {

    private static final Iris IRIS = Iris.standard();
    private static final String PLAN = IRIS.base() + "document/410000/河南省教育厅2020年工作要点";
    private static final List<Property> LINKS = List.of(
            Yd.cites,
            Yd.implements_,
            Yd.issues,
            Yd.revises,
            Yd.supports,
            Yd.responsibleBody,
            Yd.leadBody,
            Yd.supportBody,
            Yd.jointBody,
            Yd.assistedBody,
            Yd.directedBody,
            Yd.runsProgram,
            Yd.hasActivity,
            Yd.targetGroup,
            Yd.hasIndicator,
            Yd.place);

    private static Resolver resolver;
    private static Outline outline;
    private static List<Mention> mentions;
    private static Graph graph;

    @BeforeAll
    static void reads() {
        Registers registers = Registers.bundled(IRIS);
        resolver = new Resolver(registers, IRIS);
        outline = OutlineReader.outline(SourceText.of("henan-2020.txt", henan()));
        mentions = new PlanMentionFinder(registers.gazetteer()).mentions(outline);
        graph = build(resolver);
    }

    private static String henan() {
        try (InputStream in = PlanGraphTest.class.getResourceAsStream("/org/yaodian/ingest/henan-2020.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph build(Resolver resolver) {
        return new PlanGraph(resolver, IRIS, PlanGraph.THRESHOLD).graph(outline, resolver.resolve(outline, mentions));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static List<Triple> all(Node subject, Property property) {
        return graph.find(subject, property.asNode(), Node.ANY).toList();
    }

    private static String word(Node subject, Property property) {
        return all(subject, property).getFirst().getObject().getLiteralLexicalForm();
    }

    @Test
    void satisfiesTheShapes() {
        assertThat(Shapes.bundled().violations(graph)).isEmpty();
    }

    @Test
    void hasNoBlankNode() {
        assertThat(graph.stream()
                        .filter(t -> t.getSubject().isBlank() || t.getObject().isBlank()))
                .isEmpty();
    }

    @Test
    void isTheSameToTheByteEveryTime() {
        Resolver fresh = new Resolver(Registers.bundled(IRIS), IRIS);
        assertThat(SortedQuads.lines(IRIS.graph(PLAN), build(fresh)))
                .isEqualTo(SortedQuads.lines(IRIS.graph(PLAN), graph))
                .hasSizeGreaterThan(5000);
    }

    @Test
    void quotesTheCanonicalTextAtEverySpan() {
        String text = word(iri(PLAN), Yd.text);
        assertThat(text).isEqualTo(henan());
        List<Node> quoting = graph.find(Node.ANY, RDF.type.asNode(), Yd.Mention.asNode())
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(quoting).hasSizeGreaterThan(300).allSatisfy(mention -> {
            int start = Integer.parseInt(word(mention, Yd.start));
            int end = Integer.parseInt(word(mention, Yd.end));
            assertThat(word(mention, Yd.exact))
                    .isEqualTo(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
        });
    }

    @Test
    void provesEveryDirectLinkByAMention() {
        Set<List<Node>> proved = new HashSet<>();
        graph.find(Node.ANY, Yd.denotes.asNode(), Node.ANY)
                .forEachRemaining(t -> proved.add(
                        List.of(all(t.getSubject(), Yd.inPart).getFirst().getObject(), t.getObject())));
        List<Triple> links = LINKS.stream()
                .flatMap(property -> all(Node.ANY, property).stream())
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(300)
                .allSatisfy(link -> assertThat(proved).contains(List.of(link.getSubject(), link.getObject())));
    }

    @Test
    void storesTheSuperpropertyOfEveryLink() {
        List.of(Yd.implements_, Yd.issues, Yd.revises, Yd.supports)
                .forEach(kind -> assertThat(all(Node.ANY, kind))
                        .allSatisfy(link -> assertThat(
                                        graph.contains(link.getSubject(), Yd.cites.asNode(), link.getObject()))
                                .isTrue()));
        List.of(Yd.leadBody, Yd.supportBody, Yd.jointBody, Yd.assistedBody, Yd.directedBody)
                .forEach(role -> assertThat(all(Node.ANY, role))
                        .allSatisfy(link -> assertThat(graph.contains(
                                        link.getSubject(), Yd.responsibleBody.asNode(), link.getObject()))
                                .isTrue()));
    }

    @Test
    void implementsTheDocumentThatTheItemMisquotes() {
        Node item = iri(IRIS.item(PLAN, "6.35"));
        Node document = iri(IRIS.base() + "document/cn/中共中央办公厅关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见");
        assertThat(graph.contains(item, Yd.implements_.asNode(), document)).isTrue();
        assertThat(word(document, RDFS.label)).isEqualTo("关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见");
    }

    @Test
    void keepsADoubtfulMentionButNotItsLink() {
        Graph strict = new PlanGraph(resolver, IRIS, 1).graph(outline, resolver.resolve(outline, mentions));
        assertThat(strict.find(Node.ANY, Yd.cites.asNode(), Node.ANY).toList().size())
                .isLessThan(all(Node.ANY, Yd.cites).size());
        assertThat(strict.find(Node.ANY, RDF.type.asNode(), Yd.Citation.asNode())
                        .toList())
                .hasSameSizeAs(graph.find(Node.ANY, RDF.type.asNode(), Yd.Citation.asNode())
                        .toList());
    }

    @Test
    void namesIssuersAndAreaOfThePlan() {
        assertThat(all(iri(PLAN), Yd.issuer))
                .extracting(t -> IRIS.id(t.getObject().getURI()))
                .containsExactlyInAnyOrder("410000/中共河南省委高校工委", "410000/河南省教育厅");
        assertThat(all(iri(PLAN), Yd.jurisdiction).getFirst().getObject()).isEqualTo(iri(IRIS.place("410000")));
        assertThat(word(iri(PLAN), Yd.date)).isEqualTo("2020-03-12");
    }
}
