package org.yaodian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes the short form of a body from the area of the plan that prints it: 省教育厅 in a plan of Henan is
 * 河南省教育厅, 省委组织部 is 中共河南省委组织部. Immutable; safe for many threads.
 */
final class BodyNames {

    /** A body's full name, the code of its area, and how sure that is. */
    record Full(String name, String code, LinkedBy linkedBy, double confidence) {}

    private record Form(Pattern shorter, String full) {}

    private static final Pattern MARK =
            Pattern.compile("^(团|共青团|中共)?(省|自治区|市|州|盟|县|区|旗)(?!级|直|属|内|域|外|辖|场|民(?!政|宗|族))(.+)$");
    private static final Pattern PARTY =
            Pattern.compile("^党?委(?!员会)(?:(?:办|办公厅|办公室|组织|宣传|统战|政法|编办|机构|巡|网信|党校|教育|高校|外|政研|政策|财经"
                    + "|农|审计|国安|军民|台|老干|直属|市直|省直|机关|社会|全面|改革).*)?$");
    private static final Pattern ORGAN = Pattern.compile("^(?:组织|宣传|统战)部$|^(?:政法委|网信办)$");
    private static final Pattern DEPARTMENT =
            Pattern.compile("^.{2,12}(?:局|委|委员会|办|办公室|人民政府|政府|联合会|总工会)$|^(?:编办|编委办|残联|妇联|文联|科协|侨联|工商联|关工委)$");
    private static final Pattern OFFICE =
            Pattern.compile("^(?!.*(?:办公|兵团|大学|学院)).{2,12}(?:厅|局|委|委员会|联合会|残联|妇联|总工会|团委)$");
    private static final Pattern REGIONAL = Pattern.compile("党委.*|.+厅");
    private static final Pattern LEVELS =
            Pattern.compile("(?:[省州盟县区旗]|市(?!场|民|政(?!府))|自治[州县旗]|先导区|特区|开发区|乡镇){2,}|.*[〔〕]");
    private static final Pattern SCHOOL = Pattern.compile("^.{2,}(?:大学|学院|学校|中学|小学|幼儿园)$");

    private final Places places;
    private final Jurisdictions jurisdictions;
    private final List<Form> forms = new ArrayList<>();

    BodyNames(Places places, Jurisdictions jurisdictions) {
        this.places = places;
        this.jurisdictions = jurisdictions;
        for (String line : Guards.lines("body-forms.tsv")) {
            int tab = line.indexOf('\t');
            forms.add(new Form(Pattern.compile(line.substring(0, tab)), line.substring(tab + 1)));
        }
    }

    Full full(String name, String code) {
        return placed(name).or(() -> marked(name, code)).orElseGet(() -> unmarked(name, code));
    }

    /** Whether a name stands for many bodies: 区市县政府, 市〔州〕人民政府, 县教育局 in a province's plan. */
    boolean many(String name, String code) {
        if (Jurisdictions.UNKNOWN.equals(code)) {
            return false;
        }
        Matcher marked = MARK.matcher(name);
        return LEVELS.matcher(name).lookingAt()
                || (marked.matches()
                        && marked.group(1) == null
                        && area(marked, code).isEmpty());
    }

    /** A name that begins with a place. */
    private Optional<Full> placed(String name) {
        String bare = name.startsWith("中共") ? name.substring(2) : name;
        String word = places.fullNameAt(bare, 0);
        String shorter = word.isEmpty() ? places.shortNameAt(bare, 0) : word;
        if (shorter.isEmpty() || shorter.length() == bare.length()) {
            return Optional.empty();
        }
        String rest = bare.substring(shorter.length());
        Optional<String> area = jurisdictions.ofBody(bare, "");
        if (area.isEmpty() || area.get().equals("cn")) {
            return Optional.empty();
        }
        KnownPlace place = places.byCode(area.get()).orElseThrow();
        if (SCHOOL.matcher(name).matches()) {
            return Optional.of(new Full(name, province(place.code()), LinkedBy.TEXT, 1));
        }
        if (!word.isEmpty() && bare.startsWith(word + place.name())) {
            rest = rest.substring(place.name().length());
        }
        boolean official = PARTY.matcher(rest).matches()
                || rest.startsWith("政府")
                || rest.startsWith("人民政府")
                || OFFICE.matcher(rest).matches();
        if (word.isEmpty() && !official) {
            return Optional.of(new Full(name, province(place.code()), LinkedBy.TEXT, 1));
        }
        String joined = joined(place, rest);
        String full = name.startsWith("中共") && !joined.startsWith("中共") ? "中共" + joined : joined;
        return Optional.of(new Full(full, place.code(), full.equals(name) ? LinkedBy.TEXT : LinkedBy.SCOPE, .95));
    }

    /** A name that begins with a level: 省, 市, 县. */
    private Optional<Full> marked(String name, String code) {
        Matcher matcher = MARK.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return area(matcher, code).map(place -> {
            String league = matcher.group(1) == null ? "" : matcher.group(1);
            String rest = matcher.group(3);
            String full = league.endsWith("团") && rest.equals("委") ? "共青团" + place.name() + "委员会" : joined(place, rest);
            return new Full(full, place.code(), LinkedBy.SCOPE, .9);
        });
    }

    /** A name without place or level: a department (厅) of the province, an office of the plan's own area. */
    private Full unmarked(String name, String code) {
        Optional<KnownPlace> own = places.byCode(code);
        if (jurisdictions.central(name)) {
            return new Full(name, "cn", LinkedBy.TEXT, 1);
        }
        if (own.isEmpty() || code.equals("cn")) {
            return new Full(name, code, LinkedBy.TEXT, 1);
        }
        if (SCHOOL.matcher(name).matches()) {
            return new Full(name, province(code), LinkedBy.TEXT, 1);
        }
        if (name.endsWith("厅")) {
            KnownPlace province = places.byCode(province(code)).orElseThrow();
            return new Full(joined(province, name), province.code(), LinkedBy.SCOPE, .85);
        }
        if (ORGAN.matcher(name).matches()) {
            return new Full(joined(own.get(), "委" + name), code, LinkedBy.SCOPE, .8);
        }
        if (DEPARTMENT.matcher(name).matches()) {
            return new Full(joined(own.get(), name), code, LinkedBy.SCOPE, .8);
        }
        return new Full(name, code, LinkedBy.TEXT, 1);
    }

    private Optional<KnownPlace> area(Matcher marked, String code) {
        String mark = marked.group(2);
        // 区党委 and 区教育厅 are of an autonomous region: no county has such
        boolean region = mark.equals("区") && REGIONAL.matcher(marked.group(3)).matches();
        return switch (region ? "自治区" : mark) {
            case "省", "自治区" -> ending(province(code), mark);
            case "市" ->
                Places.line(code).stream()
                        .flatMap(area -> ending(area, mark).stream())
                        .findFirst();
            case "州", "盟" -> ending(code.length() == 6 ? code.substring(0, 4) + "00" : code, mark);
            default -> ending(code, mark).filter(place -> !place.code().endsWith("00"));
        };
    }

    private Optional<KnownPlace> ending(String code, String mark) {
        return places.byCode(code).filter(place -> place.name().endsWith(mark));
    }

    private String joined(KnownPlace place, String rest) {
        return (PARTY.matcher(rest).matches() ? "中共" : "") + place.name() + expanded(rest);
    }

    private String expanded(String rest) {
        for (Form form : forms) {
            Matcher matcher = form.shorter().matcher(rest);
            if (matcher.matches()) {
                return matcher.replaceFirst(form.full());
            }
        }
        return rest;
    }

    private static String province(String code) {
        return code.length() == 6 ? code.substring(0, 2) + "0000" : code;
    }
}
