package org.yaodian.register;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.atlas.csv.CSVParser;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yaodian.iri.Iris;

/**
 * Registers as tables. Documents: {@code title, aliases, issuers, date_issued, document_number, level, kind,
 * jurisdiction, source}; bodies: {@code name, aliases, kind, parent, jurisdiction, source}. Several values of a cell
 * stand apart by {@code ;}. The jurisdiction is a code of GB/T 2260, "cn" or the name of a place. Immutable.
 */
final class RegisterTable {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;；]\\s*");
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");
    private static final Pattern CODE = Pattern.compile("cn|\\d{6}");
    private static final String[] PRECISION = {"year", "month", "day"};
    private static final String[] REST = {"-01-01", "-01", ""};

    private final Iris iris = Iris.standard();
    private final Places places;
    private final Map<String, String> bodies = new HashMap<>();

    RegisterTable(Registers bundled) {
        this.places = new Places(bundled.places());
        bundled.bodies().forEach(body -> bodies.put(body.name(), iris.body(body.code(), body.name())));
    }

    /** One line of a table, by the names of its columns. */
    private record Row(String place, Map<String, String> cells, Graph to, List<String> faults) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        List<String> cells(String column) {
            return cell(column).isEmpty() ? List.of() : List.of(BETWEEN.split(cell(column)));
        }

        void fault(String what) {
            faults.add(place + ": " + what);
        }

        void link(String subject, String property, String object) {
            to.add(NodeFactory.createURI(subject), NodeFactory.createURI(property), NodeFactory.createURI(object));
        }

        void words(String subject, String property, Node literal) {
            to.add(NodeFactory.createURI(subject), NodeFactory.createURI(property), literal);
        }
    }

    /** Adds the statements of a table to a graph; what cannot be read, each with file, line and cure. */
    List<String> read(Path path, String text, Graph to) {
        List<String> faults = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        try {
            CSVParser.create(new StringReader(text)).forEach(rows::add);
        } catch (RuntimeException e) {
            // what the parser throws is not public
            return List.of(path + ": this is no CSV: " + e.getMessage()
                    + "; put cells that hold a comma or a quotation mark in \"\"");
        }
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.getFirst().stream().map(String::strip).toList();
        boolean documents = header.contains("title");
        if (!documents && !header.contains("name")) {
            return List.of(path + ", line 1: neither a column \"title\" (documents) nor \"name\" (bodies);"
                    + " name the columns in the first line");
        }
        int line = 1;
        for (List<String> cells : rows) {
            Map<String, String> named = new HashMap<>();
            for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
                named.put(header.get(i), cells.get(i).strip());
            }
            if (line > 1 && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                Row row = new Row(path + ", line " + line, named, to, faults);
                if (documents) {
                    document(row);
                } else {
                    body(row);
                }
            }
            line += 1
                    + (int) String.join("", cells)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
        return faults;
    }

    private void document(Row row) {
        String title = bare(row.cell("title"));
        String code =
                row.cell("level").equals("national") && row.cell("jurisdiction").isEmpty() ? "cn" : code(row);
        if (title.isBlank() || code.isEmpty()) {
            if (title.isBlank()) {
                row.fault("the document has no title; fill in the column \"title\"");
            }
            return;
        }
        List<String> issuers = row.cells("issuers");
        String subject = iris.document(code, title, issuers, "");
        record(row, subject, "Document", title, code);
        row.words(subject, Terms.TITLE, NodeFactory.createLiteralString(title));
        for (String issuer : issuers) {
            row.link(subject, Terms.ISSUER, bodies.getOrDefault(issuer, iris.body(code, issuer)));
        }
        if (!row.cell("document_number").isEmpty()) {
            row.words(
                    subject, Terms.NUMBER, NodeFactory.createLiteralString(Title.number(row.cell("document_number"))));
        }
        row.words(
                subject,
                Terms.LEVEL,
                NodeFactory.createLiteralString(row.cell("level").toLowerCase(Locale.ROOT)));
        date(row, subject);
    }

    private void body(Row row) {
        String name = row.cell("name");
        String code = code(row);
        if (name.isBlank()) {
            row.fault("the body has no name; fill in the column \"name\"");
        } else if (!code.isEmpty()) {
            String subject = iris.body(code, name);
            record(row, subject, "Body", name, code);
            row.words(subject, Terms.KIND, NodeFactory.createLiteralString(row.cell("kind")));
            row.cells("parent")
                    .forEach(parent ->
                            row.link(subject, Terms.PARENT, bodies.getOrDefault(parent, iris.body(code, parent))));
        }
    }

    private void record(Row row, String subject, String type, String label, String code) {
        row.link(subject, Terms.TYPE, Terms.YD + type);
        row.words(subject, Terms.LABEL, NodeFactory.createLiteralLang(label, "zh"));
        row.link(subject, Terms.JURISDICTION, iris.place(code));
        row.cells("aliases").stream()
                .map(RegisterTable::bare)
                .filter(alias -> !alias.isEmpty() && !alias.equals(label))
                .forEach(alias -> row.words(subject, Terms.ALT_LABEL, NodeFactory.createLiteralLang(alias, "zh")));
        if (!row.cell("source").isEmpty()) {
            row.words(subject, Terms.SOURCE, NodeFactory.createLiteralString(row.cell("source")));
        }
    }

    private static void date(Row row, String subject) {
        String date = row.cell("date_issued");
        if (date.isEmpty()) {
            return;
        }
        if (!DATE.matcher(date).matches()) {
            row.fault("date_issued is \"" + date + "\"; write 2016, 2016-04 or 2016-04-01, or leave it empty");
            return;
        }
        int known = date.split("-", -1).length - 1;
        row.words(subject, Terms.DATE, NodeFactory.createLiteralDT(date + REST[known], XSDDatatype.XSDdate));
        row.words(subject, Terms.DATE_PRECISION, NodeFactory.createLiteralString(PRECISION[known]));
    }

    /** The code of the area, "" with a fault where it cannot be told. */
    private String code(Row row) {
        String said = row.cell("jurisdiction");
        if (CODE.matcher(said).matches()) {
            return said;
        }
        if (said.equals("national") || said.equals("全国")) {
            return "cn";
        }
        List<KnownPlace> named = said.isEmpty() ? List.of() : places.named(said);
        if (named.size() == 1) {
            return named.getFirst().code();
        }
        row.fault("jurisdiction is \"" + said + "\", which names " + named.size()
                + " places; write its six digits of GB/T 2260, or cn");
        return "";
    }

    private static String bare(String name) {
        return name.replaceAll("^《([^《》]*)》$", "$1");
    }
}
