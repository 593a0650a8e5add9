package org.yaodian.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with what they count, and dates by which something is due. */
final class IndicatorFinder implements SentenceFinder {

    private static final Pattern NUMBER = Pattern.compile(
            "(\\d[\\d,]*(?:[.．]\\d+)?\\s?[万亿]{0,2}|[一二两三四五六七八九十百千]+[万亿]{0,2})(?:[%％]?\\s?(?:[-—－–~～至到]|－)\\s?(\\d[\\d,]*(?:\\.\\d+)?[万亿]{0,2}|[一二两三四五六七八九十]+))?\\s?(余|多)?\\s?(%|％|‰)?");
    private static final Pattern GE_BEFORE =
            Pattern.compile("(?:不低于|不少于|不应少于|不得少于|不得低于|至少|最低|超过|高于|达到或超过|多于|大于|力争突破|突破)[^，,。；;、\\d]{0,14}$");
    private static final Pattern LE_BEFORE =
            Pattern.compile("(?:不超过|不高于|不多于|不得超过|控制在|低于|少于|小于|最多|不大于|降至|压减至|压缩至)[^，,。；;]{0,4}$");
    private static final Pattern GE_AFTER = Pattern.compile("^(?:（含）)?(?:以上|及以上|或以上)");
    private static final Pattern LE_AFTER = Pattern.compile("^(?:以内|以下|之内|内)");
    private static final Pattern APPROX_AFTER = Pattern.compile("^(?:左右|上下|余|多)");
    private static final Pattern APPROX_BEFORE = Pattern.compile("(?:约|大约|近|接近)$");
    private static final Pattern ORDINAL_BEFORE = Pattern.compile("(?:第|“|‘|十|前|〔|\\[|号|届|年|\\.)$");
    /** 每6个教学班配备1名: what is counted stands behind the rate. */
    private static final Pattern RATED = Pattern.compile("[^，,。；;]*[\\d一两].*");

    private static final Pattern NOT_COUNTED =
            Pattern.compile("^(?:周年|周岁|岁|年代|年级|[个项]?(?:阶段|层面|方面|环节|维护|意识|自信)|次会议|次全会|项规定|次产业|个[县区市镇]级)");
    private static final Pattern SPAN_BEFORE = Pattern.compile("(?:用|每隔|连续|近|为期|过去|历时|满)$");
    private static final Pattern OFTEN_BEFORE =
            Pattern.compile(".*(?:每[天周年月][^，]{0,8}|每学期[^，]{0,6}|至少[^，]{0,4}|不少于|组织|举办|作)$");

    private final Numbers numbers = new Numbers();
    private final Lexicon units = Lexicon.of("measure-words");
    private final CountedRun runs = new CountedRun();
    private final DueRuns due = new DueRuns();

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        String text = sentence.text();
        Matcher matcher = NUMBER.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!begins(text.charAt(at)) || !matcher.region(at, text.length()).lookingAt()) {
                at++;
                continue;
            }
            at = matcher.end();
            Optional<Candidate> counted = counted(sentence, matcher);
            if (counted.isPresent()) {
                found.add(counted.get());
            }
        }
        found.addAll(due.dated(sentence, found));
        return found;
    }

    private static boolean begins(char c) {
        return c >= '0' && c <= '9' || "一二两三四五六七八九十百千".indexOf(c) >= 0;
    }

    private Optional<Candidate> counted(Sentence sentence, Matcher matcher) {
        String text = sentence.text();
        boolean percent = matcher.group(4) != null;
        int unitStart = matcher.end();
        while (!percent && unitStart < text.length() && Character.isWhitespace(text.charAt(unitStart))) {
            unitStart++;
        }
        int unitLength = percent ? 0 : units.prefix(text, unitStart);
        if (!percent && unitLength == 0) {
            return Optional.empty();
        }
        int unitEnd = percent ? matcher.end() : unitStart + unitLength;
        String unit = percent ? matcher.group(4).replace('％', '%') : text.substring(unitStart, unitEnd);
        String before = text.substring(Math.max(0, matcher.start() - 22), matcher.start());
        String rest = text.substring(unitEnd, Math.min(text.length(), unitEnd + 8));
        boolean han = !Character.isDigit(matcher.group(1).charAt(0));
        Optional<BigDecimal> value = numbers.value(matcher.group(1));
        if (value.isEmpty()
                || ORDINAL_BEFORE.matcher(before).find()
                || NOT_COUNTED.matcher(unit + rest).find()
                || before.endsWith("每")
                        && RATED.matcher(text).region(unitEnd, text.length()).lookingAt()
                || han && !tells(matcher.group(1), before, unit)
                || time(unit, before, rest, han)
                || !han && unit.equals("年") && value.get().intValue() > 1900) {
            return Optional.empty();
        }
        Quantity quantity = quantity(matcher, value.get(), unit, before, rest);
        CountedRun.Run run = runs.around(sentence, matcher.start(), unitEnd);
        String words = text.substring(run.from(), run.to());
        Deadline deadline = Deadlines.names(words) ? Deadlines.in(words, "") : new Deadline.Open();
        String rule = percent ? "indicator-share" : "indicator-count";
        IndicatorMention mention =
                new IndicatorMention(sentence.evidence(run.from(), run.to(), rule, 0), quantity, deadline);
        return Optional.of(new Candidate(mention, cues(sentence, matcher, unit, run, han)));
    }

    private static Cues cues(Sentence sentence, Matcher matcher, String unit, CountedRun.Run run, boolean han) {
        List<Token> tokens = sentence.tokens();
        Cues cues = new Cues();
        cues.add("unit", unit);
        cues.add("script", han ? "han" : "arabic");
        cues.add("shape", run.shape());
        cues.add("shape", run.shape(), han ? "han" : "arabic");
        int first = sentence.tokenFrom(run.from());
        int next = sentence.tokenFrom(run.to());
        cues.add("before", Neighbours.word(tokens, first - 1));
        cues.add("after", Neighbours.word(tokens, next));
        cues.add("right", next < tokens.size() ? tokens.get(next).pos().name() : "none");
        int length = run.to() - run.from();
        cues.add("length", length < 5 ? "4" : length < 9 ? "8" : length < 16 ? "15" : length < 30 ? "30" : "long");
        if (matcher.group(1).equals("一")
                || matcher.group(1).equals("两")
                || matcher.group(1).equals("1")) {
            cues.add("one");
        }
        if (sentence.measure().order() == 1) {
            cues.add("heading");
        }
        return cues;
    }

    /** 一 counts only where the words say how often or how much: 每天一小时, 至少参加一次. */
    private static boolean tells(String number, String before, String unit) {
        if (number.equals("一") || number.equals("两")) {
            return OFTEN_BEFORE.matcher(before).matches() && !"种类批条支片点级张系列".contains(unit);
        }
        return !"批点类种级条届期个年周天".contains(unit);
    }

    private static boolean time(String unit, String before, String rest, boolean han) {
        boolean span = unit.equals("年") || unit.equals("天") || unit.equals("周") || unit.equals("个月");
        boolean inside = rest.startsWith("内") || rest.startsWith("以内");
        boolean years = unit.equals("年") && !rest.startsWith("以上");
        return unit.equals("年") && rest.startsWith("级")
                || span && (inside || han || SPAN_BEFORE.matcher(before).find() || years)
                || unit.equals("月")
                || "届期批".contains(unit) && before.endsWith("第");
    }

    private Quantity quantity(Matcher matcher, BigDecimal value, String unit, String before, String rest) {
        if (matcher.group(2) != null) {
            Optional<BigDecimal> upper = numbers.value(matcher.group(2));
            if (upper.isPresent() && upper.get().compareTo(value) > 0) {
                return new Quantity.Range(value, upper.get(), unit);
            }
        }
        return new Quantity.Amount(value, unit, comparator(before, rest, matcher.group(3) != null));
    }

    private static Comparator comparator(String before, String rest, boolean approximately) {
        if (GE_BEFORE.matcher(before).find() || GE_AFTER.matcher(rest).find()) {
            return Comparator.GE;
        }
        if (approximately || APPROX_AFTER.matcher(rest).find()) {
            return Comparator.APPROX;
        }
        if (LE_BEFORE.matcher(before).find() || LE_AFTER.matcher(rest).find()) {
            return Comparator.LE;
        }
        return APPROX_BEFORE.matcher(before).find() ? Comparator.APPROX : Comparator.EQ;
    }
}
