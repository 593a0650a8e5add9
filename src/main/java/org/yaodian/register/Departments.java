package org.yaodian.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one body that a department is, where its level is said: 国务院教育行政部门 is 教育部, 市教育部门 in a city's plan is the
 * city's 教育局 if the register or the plan names one. Immutable; safe for many threads.
 */
final class Departments {

    private static final Pattern SAID =
            Pattern.compile("(国务院|省|自治区|市|州|县|区|旗)(?!级|直|属|、)([\\u4e00-\\u9fa5]{2,10}?)(?:行政|主管|行政主管|行政管理)?部门");
    private static final List<String> NATIONAL = List.of("部", "委", "委员会", "总局", "局", "总署");
    private static final List<String> LOCAL = List.of("厅", "局", "委", "委员会");
    private static final double SURE = .75;

    private final BodyResolver bodies;

    Departments(BodyResolver bodies) {
        this.bodies = bodies;
    }

    /** @param named bodies that the plan names elsewhere */
    Optional<Denoted> one(String name, String code, List<Entity> named) {
        Matcher said = SAID.matcher(name);
        if (!said.matches() || said.group(2).matches("(?:有关|相关|各|其他|政府).*")) {
            return Optional.empty();
        }
        boolean national = said.group(1).equals("国务院");
        for (String ending : national ? NATIONAL : LOCAL) {
            for (String start : national ? List.of("", "国家") : List.of(said.group(1))) {
                Denoted body = bodies.body(start + said.group(2) + ending, national ? "cn" : code);
                if (body.linkedBy() != LinkedBy.TEXT
                        && (bodies.registered(body.entity()) || named.contains(body.entity()))) {
                    return Optional.of(Denoted.of(body.entity(), LinkedBy.SCOPE, Math.min(SURE, body.confidence())));
                }
            }
        }
        return Optional.empty();
    }
}
