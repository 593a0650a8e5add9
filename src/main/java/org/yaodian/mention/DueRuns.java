package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds runs that name a date and what is due by then, and phases of work with their dates. */
final class DueRuns {

    private static final int LONGEST_DUE = 80;

    private static final int LONGEST_GOAL = 120;

    private static final Pattern DUE = Pattern.compile(
            "(?:到|至)?((?:19|20)\\d{2}\\s?年(?:\\d{1,2}\\s?月(?:\\d{1,2}\\s?日)?|底|末|上半年)?(?:底|末)?(?:前|之前|以前)?)(?=[，,]?[^，,。；;]{2,})");
    private static final Pattern MONTH = Pattern.compile(
            "(?<![\\d年-])(\\d{1,2}月(?:份)?(?:\\d{1,2}日|上旬|中旬|下旬|底)?(?:前|之前|以前)|\\d{1,2}月(?:份)?(?:\\d{1,2}日|上旬|中旬|下旬|底)?(?=完成|举行|进行|举办|召开|启动|开展|结束))");
    private static final Pattern FEAST = Pattern.compile("(?:[“‘][五六七八]一[”’]|元旦|教师节|国庆节?)前(?!夕)(?=[^，,。；;]{2,})");
    private static final Pattern PHASE = Pattern.compile(
            "[（(](?:(?:19|20)\\d{2}年)?\\d{1,2}月(?:份)?(?:上旬|中旬|下旬|\\d{1,2}日)?\\s?[-—－–~～至到]\\s?(?:(?:19|20)\\d{2}年)?\\d{1,2}月(?:份)?(?:上旬|中旬|下旬|\\d{1,2}日|底)?[）)]");
    private static final Pattern STAGE =
            Pattern.compile("第[一二三四五六]阶段[:：]\\s?[^，,。；;：:]{0,20}(?:前|后|底|初|月|日|旬)(?=[，,。；;])");
    private static final Pattern WORK = Pattern.compile("工作$");

    /** Dated runs, those left out that hold a counted number. */
    List<Candidate> dated(Sentence sentence, List<Candidate> counted) {
        List<Candidate> found = new ArrayList<>();
        String text = sentence.text();
        if (text.indexOf('年') < 0 && text.indexOf('月') < 0 && text.indexOf('前') < 0) {
            return found;
        }
        Matcher due = DUE.matcher(text);
        while (due.find()) {
            boolean until = due.start(1) > 0 && text.charAt(due.start(1) - 1) == '到';
            char last = text.charAt(due.end(1) - 1);
            boolean deadline = "底末前日".indexOf(last) >= 0 || until;
            int end = until ? end(text, due.end(), "。；;") : clauseEnd(text, due.end());
            if (deadline && end - due.start(1) <= (until ? LONGEST_GOAL : LONGEST_DUE)) {
                add(sentence, counted, due.start(1), end, "indicator-due", found);
            }
        }
        Matcher month = MONTH.matcher(text);
        while (month.find()) {
            int end = end(text, month.end(), "，,。；;、");
            if (end - month.start() <= LONGEST_DUE / 2) {
                add(sentence, counted, month.start(), end, "indicator-month", found);
            }
        }
        Matcher feast = FEAST.matcher(text);
        while (feast.find()) {
            add(sentence, counted, feast.start(), end(text, feast.end(), "，,。；;"), "indicator-due", found);
        }
        Matcher stage = STAGE.matcher(text);
        while (stage.find()) {
            add(sentence, counted, stage.start(), stage.end(), "indicator-phase", found);
        }
        Matcher phase = PHASE.matcher(text);
        while (phase.find()) {
            int start = phase.start();
            while (start > 0 && "，,。；;：:）)".indexOf(text.charAt(start - 1)) < 0 && phase.start() - start < 20) {
                start--;
            }
            add(sentence, counted, start, phase.end(), "indicator-phase", found);
        }
        return found;
    }

    /** Adds a dated run, unless the date cannot be told (春节前); a phase is one all the same or a number is counted in it. */
    private static void add(
            Sentence sentence, List<Candidate> counted, int from, int to, String rule, List<Candidate> found) {
        Matcher work = WORK.matcher(sentence.text()).region(from, to);
        int end = rule.equals("indicator-due") && work.find() ? work.start() : to;
        Evidence evidence = sentence.evidence(from, Math.max(end, from + 1), rule, 0);
        boolean free = counted.stream()
                .noneMatch(other -> other.mention().evidence().span().overlaps(evidence.span()));
        String year = sentence.plan().outline().letterhead().year();
        Deadline deadline = Deadlines.in(evidence.exact(), year);
        boolean phase = rule.equals("indicator-phase");
        if (free && (phase || deadline instanceof Deadline.By)) {
            Cues cues = new Cues().add("rule", rule);
            found.add(new Candidate(new IndicatorMention(evidence, new Quantity.DateOnly(), deadline), cues));
        }
    }

    private static int end(String text, int from, String marks) {
        int end = from;
        while (end < text.length() && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int clauseEnd(String text, int from) {
        int start = from < text.length() && "，,".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        return end(text, start, "，,。；;");
    }
}
