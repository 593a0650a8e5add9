package org.yaodian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.Evidence;
import org.yaodian.text.Span;

/**
 * Departments named together by one head: 教育、财政、人力资源社会保障等部门 are three, each with the words that name it. A list
 * of levels (市、县教育部门) is not such a list.
 */
final class JointBodies {

    private static final Pattern JOINT = Pattern.compile("(?s)(.+?)(?:等)?((?:各)?(?:有关|相关|职能|行政|主管)*部门)");
    private static final Pattern LEVEL = Pattern.compile("^(?:国务院|各级|各地|各县（?市、?区）?|省级?|自治区|市级?|州|县级?|区|旗)");
    private static final Pattern BETWEEN =
            Pattern.compile("[、，]|(?<=[\\u4e00-\\u9fa5]{2})[和及与](?=[\\u4e00-\\u9fa5]{2})");
    private static final Pattern DOMAIN = Pattern.compile("(?!.*(?:部门|单位|学校|院校|机构|组织))[\\u4e00-\\u9fa5]{2,10}");
    private static final Pattern OFFICE = Pattern.compile("[处部科室会厅局委联协院署办]$");
    private static final Pattern ONLY_LEVEL = Pattern.compile("(?:各|省|自治区|市|州|县|区|旗|乡|镇|街道|级)+");

    /**
     * One member.
     *
     * @param mention the words that name it; of the last member also the head they share
     * @param name its own name (教育部门)
     */
    record Member(BodyMention mention, String name) {}

    private JointBodies() {}

    /** The members, empty where the words are no such list. */
    static List<Member> of(BodyMention joint) {
        Evidence words = joint.evidence();
        Matcher matcher = JOINT.matcher(words.exact());
        if (words.exact().indexOf('、') < 0 || !matcher.matches()) {
            return List.of();
        }
        String head = matcher.group(1);
        Matcher level = LEVEL.matcher(head);
        String scope = level.find() ? level.group() : "";
        List<Member> members = new ArrayList<>();
        Matcher between = BETWEEN.matcher(head);
        int start = scope.length();
        boolean more = true;
        while (more) {
            more = between.find();
            int end = more ? between.start() : head.length();
            if (end < start) {
                return List.of();
            }
            String domain = head.substring(start, end);
            if (!DOMAIN.matcher(domain).matches() || ONLY_LEVEL.matcher(domain).matches()) {
                return List.of();
            }
            int from = members.isEmpty() ? 0 : start;
            members.add(new Member(part(joint, from, more ? end : words.exact().length()), scope + named(domain)));
            start = more ? between.end() : end;
        }
        return members.size() < 2 ? List.of() : members;
    }

    /** 文联 in 文化、文联等部门 is a name already, 文化 is none without the head. */
    private static String named(String domain) {
        return OFFICE.matcher(domain).find() ? domain : domain + "部门";
    }

    private static BodyMention part(BodyMention joint, int from, int to) {
        Evidence all = joint.evidence();
        String exact = all.exact().substring(from, to);
        int start = all.span().start() + all.exact().codePointCount(0, from);
        Span span = new Span(start, start + exact.codePointCount(0, exact.length()));
        Evidence words = new Evidence(all.part(), all.measure(), span, exact, all.rule(), all.confidence());
        return new BodyMention(words, joint.role(), true);
    }
}
