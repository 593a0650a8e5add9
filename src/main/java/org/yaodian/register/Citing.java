package org.yaodian.register;

import java.util.List;
import java.util.regex.Pattern;
import org.yaodian.mention.DocumentMention;

/**
 * A citation as it stands in a plan.
 *
 * @param before the words before it in its sentence
 */
record Citing(DocumentMention mention, String before, PlanIdentity plan) {

    private static final Pattern GENERIC = Pattern.compile("(?:本|该|两个)?(?:实施|工作|总体|指导|若干|使用|建设|行动|管理){0,2}"
            + "(?:意见|方案|办法|通知|规划|计划|纲要|要点|细则|规定|决定|标准|建议|目录|清单|申报书|说明|指南|公告|报告|备忘录)");

    /** Whether the title says no more than what kind of document it is. */
    boolean generic() {
        return GENERIC.matcher(Title.key(title())).matches();
    }

    /** The words between 《 and 》, or all of them where there are none. */
    String title() {
        String exact = mention.evidence().exact().replace("\n", "").strip();
        int from = exact.indexOf('《');
        int to = exact.lastIndexOf('》');
        if (from < 0 || to <= from + 1) {
            return exact;
        }
        String inside = exact.substring(from + 1, to);
        // “十二五”规划《建议》 is a name as a whole
        return from > 0 && GENERIC.matcher(Title.key(inside)).matches() ? exact.replaceAll("[《》]", "") : inside;
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
