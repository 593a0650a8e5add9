package org.yaodian.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Name;
import org.yaodian.mention.Level;

/** The area a cited document belongs to, and whether a known one can be meant in a plan of an area. */
final class DocumentScope {

    private static final Pattern CENTRAL_NUMBER = Pattern.compile("^(?:国|中发|中办|中组|教[^〔]{0,6}〔|财[^〔]{0,4}〔|主席令|教育部令).*");
    private static final Pattern OWN = Pattern.compile("^(?:我|全|本)?(省|自治区|市|州|盟|县|区|旗)(?!域|外)");

    /**
     * A plan names without more ado what its own side made to carry something out, and the steps it takes; the centre's it
     * names by who issued them.
     */
    private static final Pattern LOCAL =
            Pattern.compile("(?:实施(?:意见|方案|细则|办法)|行动计划|攻坚计划|[一二三四五六七八九十\\d]+条)(?:[（(].*[）)])?$|强(?:省|市|县|区)战?略?");

    private final BodyResolver bodies;
    private final Jurisdictions jurisdictions;
    private final Places places;
    private final Iris iris;

    DocumentScope(BodyResolver bodies, Jurisdictions jurisdictions, Places places, Iris iris) {
        this.bodies = bodies;
        this.jurisdictions = jurisdictions;
        this.places = places;
        this.iris = iris;
    }

    boolean fits(KnownDocument document, Citing citing, Issuers issuers) {
        String code = code(document);
        String number = citing.mention().number();
        if (!number.isEmpty()
                && !document.number().isEmpty()
                && !Title.number(number).equals(Title.number(document.number()))) {
            return false;
        }
        if (!issuers.names().isEmpty()) {
            return codeOf(issuers, citing).equals(code) && issuedBy(document, citing, issuers);
        }
        return citing.near(code) || (!citing.own() && named(code, citing.title()));
    }

    /** Of the printed issuers one must be the document's; a register may know only the first of many. */
    private boolean issuedBy(KnownDocument document, Citing citing, Issuers issuers) {
        return document.issuers().isEmpty()
                || issuers.names().stream()
                        .map(name ->
                                bodies.body(name, citing.plan().code()).entity().label())
                        .anyMatch(document.issuers()::contains);
    }

    /** Those of the area that the finder's level points to, else those nearest to the plan's area. */
    List<Candidate> nearest(List<Candidate> candidates, Citing citing) {
        double best = candidates.getFirst().confidence();
        List<Candidate> equal = candidates.stream()
                .filter(candidate -> best - candidate.confidence() <= .02)
                .toList();
        List<Candidate> level = equal.stream()
                .filter(candidate ->
                        candidate.document().level() == citing.mention().level())
                .toList();
        List<Candidate> rest = level.isEmpty() ? equal : level;
        for (String area : Places.line(citing.plan().code())) {
            List<Candidate> here = rest.stream()
                    .filter(candidate -> code(candidate.document()).equals(area))
                    .toList();
            if (!here.isEmpty()) {
                return here;
            }
        }
        return rest;
    }

    /** The area of a document that no register knows. */
    String code(Citing citing, Issuers issuers) {
        String plan = citing.plan().code();
        if (!issuers.names().isEmpty()) {
            return codeOf(issuers, citing);
        }
        String title = citing.title();
        String named = jurisdictions.ofBody(title, "").orElse("");
        if (!named.isEmpty()) {
            return named;
        }
        if (CENTRAL_NUMBER.matcher(Title.number(citing.mention().number())).matches()) {
            return "cn";
        }
        for (String area : Places.line(plan)) {
            if (!area.equals("cn") && named(area, title)) {
                return area;
            }
        }
        Matcher own = OWN.matcher(title);
        String level = own.find() ? own.group(1) : "";
        if (level.equals("省") || level.equals("自治区")) {
            return province(plan);
        }
        if (LOCAL.matcher(title).find()
                && citing.mention().number().isEmpty()
                && citing.mention().level() == Level.NATIONAL) {
            return plan;
        }
        return citing.own() ? ownCode(citing) : byLevel(citing.mention().level(), plan);
    }

    /** What a plan's side writes is its own, or its province's where the text says so. */
    private static String ownCode(Citing citing) {
        return citing.mention().level() == Level.PROVINCIAL
                ? province(citing.plan().code())
                : citing.plan().code();
    }

    private static String byLevel(Level level, String plan) {
        return switch (level) {
            case NATIONAL -> "cn";
            case PROVINCIAL -> province(plan);
            case LOCAL, UNKNOWN -> plan;
        };
    }

    private static String province(String code) {
        return code.length() == 6 ? code.substring(0, 2) + "0000" : code;
    }

    private String codeOf(Issuers issuers, Citing citing) {
        Entity body =
                bodies.body(issuers.names().getFirst(), citing.plan().code()).entity();
        return iris.name(body.iri()).map(Name::code).orElse(citing.plan().code());
    }

    private String code(KnownDocument document) {
        return iris.name(document.iri()).map(Name::code).orElse("cn");
    }

    /** Whether a title names the area of a code. */
    private boolean named(String code, String title) {
        return places.byCode(code)
                .filter(place -> places.namedIn(title).stream().anyMatch(place.name()::startsWith))
                .isPresent();
    }
}
