package org.yaodian.register;

import java.util.List;
import org.yaodian.mention.DocumentMention;

/**
 * A citation as it stands in a plan.
 *
 * @param before the words before it in its sentence
 */
record Citing(DocumentMention mention, String before, PlanIdentity plan) {

    /** The words between 《 and 》, or all of them where there are none. */
    String title() {
        String exact = mention.evidence().exact().replace("\n", "").strip();
        int from = exact.indexOf('《');
        int to = exact.lastIndexOf('》');
        return from >= 0 && to > from + 1 ? exact.substring(from + 1, to) : exact;
    }

    /** The words before the title: in the mention itself, else before it. */
    String lead() {
        String exact = mention.evidence().exact();
        int from = exact.indexOf('《');
        return from < 0 ? "" : before + exact.substring(0, from);
    }

    /** Whether the plan's own side writes or rewrites it. */
    boolean own() {
        return switch (mention.kind()) {
            case ISSUES, REVISES -> true;
            case IMPLEMENTS, SUPPORTS, MENTIONS -> false;
        };
    }

    /** Whether a document of an area can be meant here without saying so: of the plan's area or one around it. */
    boolean near(String code) {
        List<String> line = Places.line(plan.code());
        return own() ? line.contains(code) && (!code.equals("cn") || plan.code().equals("cn")) : line.contains(code);
    }
}
