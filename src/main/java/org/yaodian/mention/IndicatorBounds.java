package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the shortest run that holds a number and what it counts, and runs that name a date and what is due. */
final class IndicatorBounds {

    private static final int LONGEST_DUE = 80;

    private static final int LONGEST_GOAL = 120;

    private static final Pattern DUE = Pattern.compile(
            "(?:到|至)?((?:19|20)\\d{2}\\s?年(?:\\d{1,2}\\s?月(?:\\d{1,2}\\s?日)?|底|末|上半年)?(?:底|末)?(?:前|之前|以前)?)(?=[，,]?[^，,。；;]{2,})");
    private static final Pattern PHASE = Pattern.compile(
            "[（(](?:(?:19|20)\\d{2}年)?\\d{1,2}月(?:份)?(?:上旬|中旬|下旬|\\d{1,2}日)?\\s?[-—－–~～至到]\\s?(?:(?:19|20)\\d{2}年)?\\d{1,2}月(?:份)?(?:上旬|中旬|下旬|\\d{1,2}日|底)?[）)]");
    private static final Set<String> LEADING_WORDS = Set.of("新增", "补充", "达", "总数", "新改建", "表彰", "改造", "新建", "年内");
    private static final Pattern STAGE = Pattern.compile("第[一二三四五六]阶段[:：]\\s?[^，,。；;：:]{2,24}(?=[，,。；;])");
    private static final Pattern RATE = Pattern.compile("(?:每(?!年)|每年|至少|最低|按)[^，,。；;：、]{0,18}$");
    private static final Pattern LEADING =
            Pattern.compile("^(?:确保|力争|争取|实现|到|至|保证|努力|使|并|且|全省|全市|其中|完成|建设|新建|培育|遴选|评定|支持|打造|创建)+");

    private final Lexicon stops = Lexicon.of("verbs-stop");
    private final Lexicon soft = Lexicon.of("verbs-soft");

    /** The run around a counted number: [from, to) in UTF-16 units of the sentence. */
    int[] run(Sentence sentence, int number, int unitEnd) {
        String text = sentence.text();
        List<Token> tokens = sentence.tokens();
        int end = unitEnd;
        for (String after : new String[] {"以上", "以下", "以内", "左右", "之内", "内"}) {
            if (text.startsWith(after, end)) {
                end += after.length();
                break;
            }
        }
        int at = sentence.tokenFrom(end);
        int to = end;
        while (at < tokens.size() && counts(tokens, at)) {
            to = tokens.get(at).end();
            at++;
        }
        boolean after = to > end;
        int from = rated(text, number)
                ? before(sentence, number)
                : after && !compared(text, number) ? number : before(sentence, number);
        boolean within = text.startsWith("内", end) || text.startsWith("内", end - 1) && text.startsWith("年", end - 2);
        return new int[] {from, within ? clauseEnd(text, end) : Math.max(to, unitEnd)};
    }

    /** Whether a rate or a least amount governs a number: 每6个教学班至少配备1名教师. */
    private static boolean rated(String text, int number) {
        return RATE.matcher(text.substring(0, number)).find();
    }

    /** Whether the words for what is counted stand before the number. */
    private static boolean compared(String text, int number) {
        return text.substring(Math.max(0, number - 6), number)
                .matches(".*(?:不低于|不少于|达到|达|超过|控制在|提高到|至少|不超过|增长到|为|保持在|提升到|总课时的|的)$");
    }

    private boolean counts(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return !token.is("建设")
                        && token.is(
                                Pos.NOUN,
                                Pos.VERBAL_NOUN,
                                Pos.ATTRIBUTE,
                                Pos.ADJECTIVE,
                                Pos.QUOTE,
                                Pos.LATIN,
                                Pos.PLACE)
                        && !stops.has(token.word())
                || token.is("的") && at + 1 < tokens.size() && tokens.get(at + 1).is(Pos.NOUN)
                || soft.has(token.word())
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).is(Pos.NOUN);
    }

    /** Where the clause begins that the number closes, its leading verbs left out. */
    private int before(Sentence sentence, int number) {
        String text = sentence.text();
        int start = number;
        while (start > 0 && "，,。；;：:！（(".indexOf(text.charAt(start - 1)) < 0 && !counted(text, start, number)) {
            start--;
        }
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenFrom(start);
        while (at < tokens.size() && tokens.get(at).start() < number) {
            Token token = tokens.get(at);
            boolean leading = LEADING_WORDS.contains(token.word())
                    || stops.has(token.word())
                    || soft.has(token.word())
                    || token.is(Pos.ADVERB, Pos.PREPOSITION, Pos.CONJUNCTION)
                    || LEADING.matcher(token.word()).matches();
            if (!leading) {
                break;
            }
            at++;
        }
        return at < tokens.size() ? Math.min(number, tokens.get(at).start()) : number;
    }

    /** Whether a list of amounts is cut here: 公路5000公里、服务点3万个. */
    private static boolean counted(String text, int start, int number) {
        if (text.charAt(start - 1) != '、') {
            return false;
        }
        int from = start - 1;
        while (from > 0 && "，,。；;：:！".indexOf(text.charAt(from - 1)) < 0 && start - from < 20) {
            from--;
        }
        return start < number && text.substring(from, start).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Runs that name a date: with what is due by then, or a phase. Those that hold a counted number are left out. */
    List<IndicatorMention> dated(Sentence sentence, List<Mention> counted) {
        List<IndicatorMention> found = new ArrayList<>();
        String text = sentence.text();
        Matcher due = DUE.matcher(text);
        while (due.find()) {
            boolean deadline = due.group(1).matches(".*(?:底|末|前|日)")
                    || text.substring(0, due.start(1)).endsWith("到");
            boolean until = due.start(1) > 0 && text.charAt(due.start(1) - 1) == '到';
            int end = until ? sentenceEnd(text, due.end()) : clauseEnd(text, due.end());
            if (deadline
                    && end - due.start(1) <= (until ? LONGEST_GOAL : LONGEST_DUE)
                    && free(sentence, counted, due.start(1), end)) {
                datedBy(sentence, due.start(1), end, "indicator-due").ifPresent(found::add);
            }
        }
        Matcher stage = STAGE.matcher(text);
        while (stage.find()) {
            datedBy(sentence, stage.start(), stage.end(), "indicator-phase").ifPresent(found::add);
        }
        Matcher phase = PHASE.matcher(text);
        while (phase.find()) {
            int start = phase.start();
            while (start > 0 && "，,。；;：:".indexOf(text.charAt(start - 1)) < 0 && phase.start() - start < 20) {
                start--;
            }
            datedBy(sentence, start, phase.end(), "indicator-phase").ifPresent(found::add);
        }
        return found;
    }

    /** A dated run, none where the date cannot be told (春节前). */
    private static Optional<IndicatorMention> datedBy(Sentence sentence, int from, int to, String rule) {
        String year = sentence.plan().outline().letterhead().year();
        Deadline deadline = Deadlines.in(sentence.text().substring(from, to), year);
        return deadline instanceof Deadline.By
                ? Optional.of(new IndicatorMention(
                        sentence.evidence(from, to, rule, 0.85), new Quantity.DateOnly(), deadline))
                : Optional.empty();
    }

    private static int sentenceEnd(String text, int from) {
        int end = from;
        while (end < text.length() && "。；;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        if (end < text.length() && "，,".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end < text.length() && "，,。；;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean free(Sentence sentence, List<Mention> counted, int from, int to) {
        var span = sentence.evidence(from, to, "due", 1).span();
        return counted.stream().noneMatch(mention -> mention.evidence().span().overlaps(span));
    }
}
