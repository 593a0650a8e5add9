package org.yaodian.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the shortest run that holds a number and what it counts, which stands behind the number or before it. */
final class CountedRun {

    /**
     * A run of a sentence.
     *
     * @param from first UTF-16 unit
     * @param to the one after the last
     * @param shape how it was found: "forward" (100所学校), "backward" (宿舍8000套), "rate" (每天一小时…) or "bare"
     */
    record Run(int from, int to, String shape) {}

    private static final int LONGEST = 48;

    /** What stands further before a number (UTF-16 units) says nothing of it. */
    private static final int LONGEST_CLAUSE = 120;

    private static final Pattern QUALIFIER = Pattern.compile("(?:（含）)?(?:及以上|或以上|以上|以下|以内|之内|左右|上下)");
    /** A rate, or a least amount, that the run begins with. */
    private static final Pattern RATE =
            Pattern.compile("(?:每(?!个学生|名学生|位)[^，,。；;：、]{0,24}|(?:至少|最低|最多)[^，,。；;：、]{0,10}|按[^，,。；;：、]{0,14}的)$");

    private static final Pattern COMPARED = Pattern.compile(
            "(?:不低于|不少于|不应少于|不得少于|达到|达|超过|控制在|提高到|不超过|增长到|增加到|增加|增长|为|保持在|提升到|提升至|提高至|降至|降到|下降到|压缩至|压缩到|突破|占|约|近|的)[^，,。；;、]{0,3}$");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}年(?:底|末|上半年)?(?:前|之前)?");

    /** Verbs that stand between what is counted and its number. */
    private static final Set<String> LINKS = Set.of(
            "达到", "达", "不低于", "低于", "不少于", "少于", "不", "超过", "不超过", "控制", "在", "控制在", "提高", "到", "增长", "增加", "为", "保持",
            "约", "近", "占", "突破", "以上", "应", "要", "至", "提升", "下降", "降", "压缩", "高于", "不高于", "或", "稳定", "均", "分别");

    private final Lexicon stops = Lexicon.of("verbs-stop");
    private final Lexicon soft = Lexicon.of("verbs-soft");

    /** The run around a number with its unit: [number, unitEnd) in UTF-16 units of the sentence. */
    Run around(Sentence sentence, int number, int unitEnd) {
        String text = sentence.text();
        Matcher qualifier = QUALIFIER.matcher(text).region(unitEnd, text.length());
        int qualified = qualifier.lookingAt() ? qualifier.end() : unitEnd;
        int clause = clauseStart(text, number);
        String before = text.substring(clause, number);
        Matcher rate = RATE.matcher(before);
        int to = forward(sentence, qualified);
        if (rate.find()) {
            return new Run(clause + rate.start(), to, "rate");
        }
        boolean compared = COMPARED.matcher(before).find();
        if (to > qualified && !compared) {
            Matcher date = DATE.matcher(before);
            boolean dated = date.find() && before.length() - date.start() <= 24;
            return new Run(dated ? clause + date.start() : number, to, "forward");
        }
        int from = backward(sentence, clause, number);
        int end = compared && !before.endsWith("的") ? limited(text, qualified) : Math.max(to, qualified);
        return new Run(from, end, from < number ? "backward" : "bare");
    }

    /** A bound is part of a comparison: 不低于总课时的9%下限. */
    private static int limited(String text, int end) {
        return text.startsWith("下限", end) || text.startsWith("上限", end) ? end + 2 : end;
    }

    /** Where the clause of a number begins; a list of amounts is cut between its members (公路5000公里、服务点3万个). */
    private static int clauseStart(String text, int number) {
        int start = number;
        while (start > 0 && number - start < LONGEST_CLAUSE && "，,。；;：:！（(“\t".indexOf(text.charAt(start - 1)) < 0) {
            if (text.charAt(start - 1) == '、' && digit(text, start - 2)) {
                break;
            }
            start--;
        }
        return start;
    }

    private static boolean digit(String text, int end) {
        for (int i = end; i >= Math.max(0, end - 14) && "，,。；;：:、".indexOf(text.charAt(i)) < 0; i--) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the words for what is counted end that stand behind a number. */
    private int forward(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int to = from;
        int at = sentence.tokenFrom(from);
        while (at < tokens.size() && tokens.get(at).end() - from <= LONGEST) {
            Token token = tokens.get(at);
            if (token.is(Pos.NOUN, Pos.QUOTE, Pos.PLACE, Pos.LATIN) && !stops.has(token.word())
                    || token.is(Pos.VERBAL_NOUN) && to >= from && !stops.has(token.word())
                    || token.is(Pos.PARENTHESIS) && to > from && token.length() <= 8) {
                to = token.end();
                at++;
            } else if (inside(tokens, at)) {
                at++;
            } else {
                break;
            }
        }
        int relative = relative(sentence, at, from);
        return Math.max(to, relative);
    }

    /** Whether a word that ends no noun phrase stands inside one: a noun follows. */
    private boolean inside(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (at + 1 >= tokens.size() || stops.has(token.word())) {
            return false;
        }
        Token next = tokens.get(at + 1);
        boolean noun = next.is(Pos.NOUN, Pos.VERBAL_NOUN, Pos.ATTRIBUTE, Pos.QUOTE);
        if (token.is(Pos.ATTRIBUTE, Pos.ADJECTIVE, Pos.DE, Pos.LOCATIVE) || soft.has(token.word())) {
            return noun || next.is(Pos.VERB, Pos.ADJECTIVE);
        }
        boolean joins = token.is("、") || token.is("和") || token.is("及") || token.is("以及") || token.is("或");
        if (joins) {
            return noun && !counts(tokens, at + 1);
        }
        return token.is(Pos.VERB)
                && token.length() == 2
                && next.is(Pos.NOUN, Pos.VERBAL_NOUN)
                && at + 2 <= tokens.size();
    }

    /** Whether a number comes before the clause or the member of a list ends. */
    private static boolean counts(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && !tokens.get(i).is(Pos.PUNCTUATION); i++) {
            if (tokens.get(i).is(Pos.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** 1万名具有博士学位的人才: the noun behind 的 where a clause stands between it and its number, -1 where none does. */
    private int relative(Sentence sentence, int from, int start) {
        List<Token> tokens = sentence.tokens();
        if (from >= tokens.size() || !tokens.get(from).is(Pos.VERB, Pos.PREPOSITION, Pos.ADVERB)) {
            return -1;
        }
        for (int i = from; i < tokens.size() && tokens.get(i).end() - start <= LONGEST; i++) {
            Token token = tokens.get(i);
            if (token.is(Pos.NUMBER) || token.is(Pos.PUNCTUATION) && !token.is("、")) {
                break;
            }
            if (token.is(Pos.DE)) {
                int end = forward(sentence, token.end());
                return end > token.end() ? end : -1;
            }
        }
        return -1;
    }

    /** Where the words for what is counted begin that stand before a number. */
    private int backward(Sentence sentence, int clause, int number) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenFrom(number) - 1;
        int first = at + 1;
        while (at >= 0 && tokens.get(at).start() >= clause) {
            Token token = tokens.get(at);
            boolean link = LINKS.contains(token.word());
            boolean nominal = token.is(
                            Pos.NOUN,
                            Pos.VERBAL_NOUN,
                            Pos.ATTRIBUTE,
                            Pos.QUOTE,
                            Pos.ADJECTIVE,
                            Pos.LATIN,
                            Pos.PLACE,
                            Pos.DE,
                            Pos.PARENTHESIS,
                            Pos.LOCATIVE)
                    || token.is("、")
                    || token.is("和")
                    || token.is("与");
            boolean verb = token.is(Pos.VERB)
                    && !stops.has(token.word())
                    && at > 0
                    && tokens.get(at - 1).start() >= clause
                    && tokens.get(at - 1).is(Pos.NOUN, Pos.VERBAL_NOUN, Pos.QUOTE, Pos.LOCATIVE);
            if (!link && (!nominal && !verb || stops.has(token.word()))) {
                break;
            }
            first = at;
            at--;
        }
        while (first < tokens.size()
                && tokens.get(first).start() < number
                && (tokens.get(first).is(Pos.DE, Pos.PUNCTUATION, Pos.CONJUNCTION, Pos.ADVERB, Pos.PARENTHESIS)
                        || soft.has(tokens.get(first).word())
                        || tokens.get(first).is(Pos.LOCATIVE))) {
            first++;
        }
        return first < tokens.size() ? Math.min(number, tokens.get(first).start()) : number;
    }
}
