package org.yaodian.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.yaodian.query.Table;

/** The columns of a table as terms of a JSON-LD context: a property each, with the kind of value that it holds. */
final class ColumnTerms {

    private ColumnTerms() {}

    /** @param namespace IRI of the question, behind which a property is {@code #column} */
    static Map<String, Object> of(Table table, String namespace) {
        Map<String, Object> terms = new LinkedHashMap<>();
        for (String column : table.columns()) {
            List<Node> cells = table.rows().stream()
                    .filter(row -> row.containsKey(column))
                    .map(row -> row.get(column))
                    .toList();
            Map<String, Object> term = new LinkedHashMap<>();
            term.put("@id", namespace + "#" + column);
            if (!cells.isEmpty()) {
                describe(term, cells);
            }
            terms.put(column, term);
        }
        return terms;
    }

    private static void describe(Map<String, Object> term, List<Node> cells) {
        if (cells.stream().allMatch(Node::isURI)) {
            term.put("@type", "@id");
            return;
        }
        List<String> types = cells.stream().map(ColumnTerms::type).distinct().toList();
        if (types.size() > 1 || types.contains(XSD.xstring.getURI())) {
            return;
        }
        if (types.contains(RDF.langString.getURI())) {
            List<String> languages =
                    cells.stream().map(Node::getLiteralLanguage).distinct().toList();
            if (languages.size() == 1) {
                term.put("@language", languages.getFirst());
            }
            return;
        }
        term.put("@type", types.getFirst());
    }

    private static String type(Node cell) {
        return cell.isLiteral() ? cell.getLiteralDatatypeURI() : XSD.xstring.getURI();
    }
}
