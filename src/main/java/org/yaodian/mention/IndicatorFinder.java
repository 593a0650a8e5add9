package org.yaodian.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an item counts and by when: number, unit and the words for what is counted, or a date with what is due. */
final class IndicatorFinder implements SentenceFinder {

    private static final Pattern NUMBER = Pattern.compile(
            "(\\d[\\d,]*(?:[.．]\\d+)?\\s?[万亿]{0,2}|[一二两三四五六七八九十百千]+[万亿]{0,2})(?:[%％]?\\s?(?:[-—－–~～至到]|－)\\s?(\\d[\\d,]*(?:\\.\\d+)?[万亿]{0,2}|[一二两三四五六七八九十]+))?\\s?(余|多)?\\s?(%|％|‰)?");
    private static final Pattern GE_BEFORE =
            Pattern.compile("(?:不低于|不少于|不得少于|不得低于|至少|超过|高于|达到或超过|多于|大于|力争突破|突破)[^，,。；;]{0,14}$");
    private static final Pattern LE_BEFORE =
            Pattern.compile("(?:不超过|不高于|不多于|不得超过|控制在|低于|少于|小于|最多|不大于|降至|压减至|压缩至)[^，,。；;]{0,4}$");
    private static final Pattern GE_AFTER = Pattern.compile("^(?:以上|及以上|或以上)");
    private static final Pattern LE_AFTER = Pattern.compile("^(?:以内|以下|之内|内)");
    private static final Pattern APPROX_AFTER = Pattern.compile("^(?:左右|上下|余|多)");
    private static final Pattern APPROX_BEFORE = Pattern.compile("(?:约|大约|近|接近)$");
    private static final Pattern ORDINAL_BEFORE = Pattern.compile("(?:第|“|十|前|〔|\\[|号|高校|年)$");
    /** 每6个教学班配备1名: what is counted stands behind the rate. */
    private static final Pattern RATED = Pattern.compile("[^，,。；;]*\\d.*");

    private static final Pattern NOT_COUNTED = Pattern.compile("^(?:周年|年代|[个项]?(?:阶段|层面|方面|环节|维护|意识|自信))");
    private static final Pattern DURATION_BEFORE = Pattern.compile("(?:用|每隔|连续|近|为期|过去|历时|满)$");

    private final Numbers numbers = new Numbers();
    private final Lexicon units = Lexicon.of("measure-words");
    private final IndicatorBounds bounds = new IndicatorBounds();

    @Override
    public List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        String text = sentence.text();
        Matcher matcher = NUMBER.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at)) {
            at = matcher.end();
            Optional<IndicatorMention> mention = measured(sentence, matcher);
            if (mention.isPresent()) {
                IndicatorMention last = mention.get();
                found.add(last);
                at = Math.max(at, matcher.end());
            }
        }
        found.addAll(bounds.dated(sentence, found));
        return found;
    }

    private Optional<IndicatorMention> measured(Sentence sentence, Matcher matcher) {
        String text = sentence.text();
        boolean percent = matcher.group(4) != null;
        String after = text.substring(matcher.end());
        String tail = after.replaceFirst("^\\s+", "");
        int blank = after.length() - tail.length();
        boolean approximately = matcher.group(3) != null;
        int unitLength = percent ? 0 : units.prefix(text, matcher.end() + blank);
        String before = text.substring(Math.max(0, matcher.start() - 22), matcher.start());
        if (before.endsWith("每")
                && RATED.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
            return Optional.empty();
        }
        int counted = matcher.end() + blank;
        String counts = text.substring(counted, Math.min(text.length(), counted + unitLength + 2));
        if (NOT_COUNTED.matcher(counts).find()) {
            return Optional.empty();
        }
        if ((!percent && unitLength == 0) || ORDINAL_BEFORE.matcher(before).find()) {
            return Optional.empty();
        }
        String unit = percent
                ? matcher.group(4).replace('％', '%')
                : text.substring(matcher.end() + blank, matcher.end() + blank + unitLength);
        boolean han = !Character.isDigit(matcher.group(1).charAt(0));
        if (han && !counted(matcher.group(1), before, unit) || time(unit, before, tail, han)) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = numbers.value(matcher.group(1));
        if (value.isEmpty() || (!han && unit.equals("年") && value.get().intValue() > 1900)) {
            return Optional.empty();
        }
        int unitEnd = matcher.end() + (percent ? 0 : blank + unitLength);
        String rest = text.substring(unitEnd);
        Quantity quantity = quantity(matcher, value.get(), unit, before, rest, approximately);
        int[] run = bounds.run(sentence, matcher.start(), unitEnd);
        String words = text.substring(run[0], run[1]);
        Deadline deadline = Deadlines.names(words) ? Deadlines.in(words, "") : new Deadline.Open();
        double confidence = han ? 0.5 : 0.65;
        return Optional.of(new IndicatorMention(
                sentence.evidence(run[0], run[1], percent ? "indicator-share" : "indicator-count", confidence),
                quantity,
                deadline));
    }

    /** 一 counts only where the words say how often or how much: 每天一小时, 至少参加一次. */
    private static boolean counted(String number, String before, String unit) {
        if (number.equals("一") || number.equals("两")) {
            return before.matches(".*(?:每[天周年月][^，]{0,3}|每学期[^，]{0,4}|至少[^，]{0,4}|不少于)$")
                    && !"个种类批条支片点级张".contains(unit);
        }
        return !"批点类种级条届期个次年周天".contains(unit);
    }

    private static boolean time(String unit, String before, String tail, boolean han) {
        boolean span = unit.equals("年") || unit.equals("天") || unit.equals("周") || unit.equals("个月");
        if (unit.equals("年") && tail.startsWith("年级")) {
            return true;
        }
        boolean inside = tail.matches("^(?:年|个月|天|周)(?:以)?内.*");
        return (span && !inside && (han || DURATION_BEFORE.matcher(before).find() || unit.equals("年")))
                || unit.equals("月")
                || "届期批".contains(unit) && before.endsWith("第");
    }

    private Quantity quantity(
            Matcher matcher, BigDecimal value, String unit, String before, String rest, boolean approximately) {
        if (matcher.group(2) != null) {
            Optional<BigDecimal> upper = numbers.value(matcher.group(2));
            if (upper.isPresent() && upper.get().compareTo(value) > 0) {
                return new Quantity.Range(value, upper.get(), unit);
            }
        }
        return new Quantity.Amount(value, unit, comparator(before, rest, approximately));
    }

    private static Comparator comparator(String before, String rest, boolean approximately) {
        if (GE_BEFORE.matcher(before).find() || GE_AFTER.matcher(rest).find()) {
            return Comparator.GE;
        }
        if (LE_BEFORE.matcher(before).find() || LE_AFTER.matcher(rest).find()) {
            return Comparator.LE;
        }
        if (approximately
                || APPROX_AFTER.matcher(rest).find()
                || APPROX_BEFORE.matcher(before).find()) {
            return Comparator.APPROX;
        }
        return Comparator.EQ;
    }
}
