package org.yaodian.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaodian.iri.Iris;
import org.yaodian.iri.Names;

/** Programs, activities and target groups: one entity a name and area. Immutable; safe for many threads. */
final class TermResolver {

    private static final Pattern PROVINCIAL = Pattern.compile("^省(?!级|直|属|际|内|外).*");

    /** 第27次全国高校党的建设工作会议 is one meeting for all; 全国、全省教育大会 is not. */
    private static final Pattern NATIONAL =
            Pattern.compile("(?:\\d{4}年)?(?:第[一二三四五六七八九十\\d]+[次届])?(?:全国|国家)(?!级|[、和及])");

    private record Entry(KnownTerm term, LinkedBy linkedBy) {}

    private final Map<String, Entry> byName = new HashMap<>();
    private final Jurisdictions jurisdictions;
    private final Iris iris;

    TermResolver(Registers registers, Jurisdictions jurisdictions, Iris iris) {
        this.jurisdictions = jurisdictions;
        this.iris = iris;
        for (KnownTerm term : registers.terms()) {
            byName.put(key(term.entity().kind(), term.entity().label()), new Entry(term, LinkedBy.EXACT));
        }
        for (KnownTerm term : registers.terms()) {
            term.aliases()
                    .forEach(alias ->
                            byName.putIfAbsent(key(term.entity().kind(), alias), new Entry(term, LinkedBy.ALIAS)));
        }
    }

    private static String key(Kind kind, String name) {
        return kind + " " + Title.key(name);
    }

    Denoted program(String name, String code) {
        return term(Kind.PROGRAM, name, code);
    }

    Denoted activity(String name, String code) {
        return term(Kind.ACTIVITY, name, code);
    }

    private Denoted term(Kind kind, String name, String code) {
        Entry known = byName.get(key(kind, name));
        if (known != null && Places.line(code).contains(known.term.code())) {
            return denoted(known);
        }
        String label = bare(name);
        String scope = NATIONAL.matcher(label).lookingAt()
                ? "cn"
                : jurisdictions.ofBody(label, "").filter(c -> !c.equals("cn")).orElse(own(label, code));
        String iri = kind == Kind.PROGRAM ? iris.program(scope, label) : iris.activity(scope, label);
        return Denoted.of(new Entity(iri, kind, label), LinkedBy.TEXT, 1);
    }

    /** A city's 省培计划 is its province's. */
    private static String own(String name, String code) {
        return code.length() == 6 && PROVINCIAL.matcher(bare(name)).matches() ? code.substring(0, 2) + "0000" : code;
    }

    Denoted group(String name, String code) {
        Entry known = byName.get(key(Kind.GROUP, name));
        if (known != null) {
            return denoted(known);
        }
        String label = bare(name);
        Entity group = new Entity(iris.group(code, label), Kind.GROUP, label);
        String key = Title.key(label);
        // what stands in brackets at the end is beside the group, not its head
        for (int at = 1; at + 2 <= key.length() && !label.endsWith("）"); at++) {
            Entry wider = byName.get(Kind.GROUP + " " + key.substring(at));
            // a short name is too wide to conclude from: 职业培训机构 are no 校外培训机构, though these are called 培训机构
            if (wider != null && wider.linkedBy != LinkedBy.EXACT) {
                break;
            }
            if (wider != null) {
                Tie broader = new Tie(Tie.Relation.BROADER, wider.term.entity(), .8);
                return new Denoted(group, LinkedBy.TEXT, 1, List.of(broader), false);
            }
        }
        return Denoted.of(group, LinkedBy.TEXT, 1);
    }

    private static Denoted denoted(Entry entry) {
        return Denoted.of(entry.term.entity(), entry.linkedBy, entry.linkedBy == LinkedBy.EXACT ? 1 : .95);
    }

    private static String bare(String name) {
        return Names.entity(name);
    }
}
