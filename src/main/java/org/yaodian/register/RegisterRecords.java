package org.yaodian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;
import org.yaodian.mention.Level;

/** Makes records of the statements of a register. Registers are written under the usual base IRI. */
final class RegisterRecords {

    private final RegisterStatements statements;
    private final Iris iris;

    RegisterRecords(RegisterStatements statements, Iris iris) {
        this.statements = statements;
        this.iris = iris;
    }

    Registers registers() {
        List<KnownDocument> documents = new ArrayList<>();
        List<KnownBody> bodies = new ArrayList<>();
        List<KnownPlace> places = new ArrayList<>();
        List<KnownTerm> terms = new ArrayList<>();
        List<KnownChange> changes = new ArrayList<>();
        for (String subject : statements.subjects()) {
            for (String type : statements.all(subject, Terms.TYPE)) {
                if (type.equals(Terms.CHANGE)) {
                    changes.add(change(subject));
                }
                switch (type.startsWith(Terms.YD) ? type.substring(Terms.YD.length()) : "") {
                    case "Document" -> documents.add(document(subject));
                    case "Body" ->
                        bodies.add(new KnownBody(
                                ours(subject),
                                name(subject),
                                others(subject),
                                statements.one(subject, Terms.KIND),
                                code(subject)));
                    case "Place" ->
                        places.add(new KnownPlace(ours(subject), placeCode(subject), name(subject), others(subject)));
                    case "TargetGroup" -> terms.add(term(subject, Kind.GROUP));
                    case "Program" -> terms.add(term(subject, Kind.PROGRAM));
                    case "Activity" -> terms.add(term(subject, Kind.ACTIVITY));
                    default -> {
                        // statements about sources and schemes
                    }
                }
            }
        }
        return new Registers(documents, bodies, places, terms, changes);
    }

    private KnownDocument document(String subject) {
        String level = statements.one(subject, Terms.LEVEL);
        List<String> issuers =
                statements.all(subject, Terms.ISSUER).stream().map(this::name).toList();
        return new KnownDocument(
                ours(subject),
                new KnownDocument.Titles(
                        statements.one(subject, Terms.TITLE, Terms.PREF_LABEL, Terms.LABEL),
                        others(subject),
                        bare(statements.all(subject, Terms.HIDDEN_LABEL))),
                issuers,
                statements.one(subject, Terms.NUMBER),
                date(subject),
                level.isEmpty() ? Level.UNKNOWN : Level.valueOf(level.toUpperCase(Locale.ROOT)));
    }

    private KnownChange change(String subject) {
        return new KnownChange(
                ours(subject),
                statements.all(subject, Terms.BEFORE).stream().map(this::ours).toList(),
                statements.all(subject, Terms.AFTER).stream().map(this::ours).toList(),
                date(subject));
    }

    private KnownTerm term(String subject, Kind kind) {
        return new KnownTerm(new Entity(ours(subject), kind, name(subject)), others(subject), code(subject));
    }

    private String date(String subject) {
        String date = statements.one(subject, Terms.DATE);
        return switch (statements.one(subject, Terms.DATE_PRECISION)) {
            case "year" -> date.substring(0, Math.min(4, date.length()));
            case "month" -> date.substring(0, Math.min(7, date.length()));
            default -> date;
        };
    }

    private String name(String subject) {
        String known = statements.one(subject, Terms.PREF_LABEL, Terms.LABEL, Terms.TITLE);
        return known.isEmpty() ? iris.name(ours(subject)).map(Name::name).orElse("") : known;
    }

    private List<String> others(String subject) {
        return bare(statements.all(subject, Terms.ALT_LABEL));
    }

    private static List<String> bare(List<String> names) {
        return names.stream().map(name -> name.replaceAll("^《([^《》]*)》$", "$1")).toList();
    }

    private String placeCode(String subject) {
        String code = statements.one(subject, Terms.CODE);
        return code.isEmpty() ? code(subject) : code;
    }

    private String code(String subject) {
        return iris.name(ours(subject)).map(Name::code).orElse("cn");
    }

    private String ours(String iri) {
        return iri.startsWith(Iris.BASE) ? iris.base() + iri.substring(Iris.BASE.length()) : iri;
    }
}
