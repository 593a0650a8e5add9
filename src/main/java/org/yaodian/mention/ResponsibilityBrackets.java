package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies in the bracket or line that closes an item: （A牵头，B、C配合）, （A、B负责）, （牵头单位：A；配合单位：B）,
 * 责任单位：A、B.
 */
final class ResponsibilityBrackets implements SentenceFinder {

    /** What the names of its rules begin with whose roles the text tells; that of {@code bodies-in-bracket} is a guess. */
    static final String RULE = "responsibility-";

    private static final Pattern LABEL = Pattern.compile(
            "(?:(牵头|主办|责任|负责|主责|实施|承办|落实|主管|组织)|(配合|协办|参与|参加|协同|协助|支持))(?:责任)?(?:单位|部门|处室|科室|领导小组)?[:：]");
    private static final Pattern CUE = Pattern.compile(
            "(?:结合实际|共同|分别|具体|按照?(?:各自)?(?:职责|职能|任务)(?:分工)?(?:分别)?)?(?:(牵头(?:负责|落实|实施)?)|(负责(?:落实|实施)?|落实|承办|组织实施|主办|分工负责)|(配合|参与|协助|协办|协同))(?:[，,；;。）)]|$)");
    private static final Pattern LED = Pattern.compile("(?:主办|牵头)(?:单位|部门)[:：]");
    private static final Pattern LINE = Pattern.compile("^[（(]?(?:牵头|责任|主办|配合|协办|参与|承办|负责)(?:责任)?(?:单位|部门|处室|科室)[:：]");

    private final BodyNames names = new BodyNames();

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        return mentions(sentence).stream().map(Candidate::ruled).toList();
    }

    private List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        String text = sentence.text();
        if (LINE.matcher(text).find() && text.charAt(0) != '（' && text.charAt(0) != '(') {
            bracket(sentence, 0, bare(text), found);
            return found;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int close = c == '（' || c == '(' ? Brackets.close(text, at) : -1;
            if (close > at + 3) {
                bracket(sentence, at + 1, close, found);
                at = close;
            }
        }
        return found;
    }

    private static int bare(String text) {
        int end = text.length();
        while (end > 0 && "。；;.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void bracket(Sentence sentence, int from, int to, List<Mention> found) {
        String text = sentence.text();
        String inside = text.substring(from, to);
        boolean lead = inside.contains("牵头") || LED.matcher(inside).find();
        List<Mention> bodies = new ArrayList<>();
        boolean cued = false;
        int at = from;
        while (at < to) {
            Matcher label = LABEL.matcher(text).region(at, to);
            int end = to;
            Role unsaid = Role.LEAD;
            String rule = "responsibility-bracket";
            if (label.lookingAt()) {
                end = nextLabel(text, label.end(), to);
                unsaid = label.group(1) != null ? Role.LEAD : Role.SUPPORT;
                rule = "responsibility-label";
                at = label.end();
                cued = true;
            }
            boolean labelled = rule.endsWith("label");
            int rest = cues(sentence, at, end, lead, rule, bodies);
            cued = cued || rest > at;
            if (labelled) {
                add(sentence, rest, end, unsaid, rule, bodies);
            } else if (rest == at) {
                break;
            }
            at = skipStops(text, labelled ? end : rest, to);
        }
        if (!cued && from > 0) {
            add(sentence, from, to, Role.LEAD, "bodies-in-bracket", bodies);
            boolean listed = bodies.size() == names.members(text, from, to).size();
            boolean closing = to + 1 >= bare(text) && from < 2;
            if (!listed || !closing) {
                return;
            }
        }
        found.addAll(bodies);
    }

    /** Lists that a word closes which says what they do (A牵头，B、C配合); returns where no such word follows any more. */
    private int cues(Sentence sentence, int from, int to, boolean lead, String rule, List<Mention> bodies) {
        String text = sentence.text();
        int at = from;
        while (at < to) {
            Matcher cue = CUE.matcher(text).region(at, to);
            if (!cue.find()) {
                break;
            }
            boolean shared = lead && cue.group().contains("分工") && !cue.group().contains("牵头");
            boolean support = cue.group(3) != null || shared;
            add(sentence, at, cue.start(), support ? Role.SUPPORT : Role.LEAD, rule, bodies);
            at = skipStops(text, cue.end(), to);
        }
        return at;
    }

    private static int skipStops(String text, int from, int to) {
        int at = from;
        while (at < to && "，,；;。、 　".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int nextLabel(String text, int from, int to) {
        Matcher label = LABEL.matcher(text).region(from, to);
        int end = label.find() ? label.start() : to;
        while (end > from && "，,；;。 　".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void add(Sentence sentence, int from, int to, Role role, String rule, List<Mention> bodies) {
        for (int[] member : names.members(sentence.text(), from, to)) {
            String name = sentence.text().substring(member[0], member[1]);
            if (names.name(name)) {
                Evidence evidence = sentence.evidence(member[0], member[1], rule, 0.95);
                bodies.add(new BodyMention(evidence, role, BodyNames.bodyClass(name)));
            }
        }
    }
}
