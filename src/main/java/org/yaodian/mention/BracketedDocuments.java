package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents in 《…》, each with the 文号 printed behind it. */
final class BracketedDocuments implements SentenceFinder {

    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*[（(]\\s*([\\u4e00-\\u9fa5]{1,12}[〔\\[［（(【]\\s?\\d{4}\\s?[〕\\]］）)】]\\s?第?\\d{1,4}\\s?号|[^（）()]{1,12}令第?\\d{1,4}号)");
    /** What stands in 《…》 but is no document: works of art, media. */
    private static final Pattern WORK = Pattern.compile("^(?:报|杂志|一书|电影|影片|歌曲|栏目|节目|课程|教材|期刊)");

    private final CitationFrame frame;
    private final DocumentLevel levels;

    BracketedDocuments(CitationFrame frame, DocumentLevel levels) {
        this.frame = frame;
        this.levels = levels;
    }

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        return mentions(sentence).stream().map(Candidate::ruled).toList();
    }

    private List<Mention> mentions(Sentence sentence) {
        String text = sentence.text();
        List<Mention> found = new ArrayList<>();
        int at = text.indexOf('《');
        while (at >= 0) {
            int close = Brackets.close(text, at);
            if (close < 0) {
                break;
            }
            String after = text.substring(close + 1);
            if (close > at + 2 && !WORK.matcher(after).find()) {
                found.add(mention(sentence, at, close + 1, after));
            }
            at = text.indexOf('《', close + 1);
        }
        return found;
    }

    private Mention mention(Sentence sentence, int from, int to, String after) {
        String text = sentence.text();
        Matcher numbered = NUMBER.matcher(after);
        String number = numbered.find() ? numbered.group(1).replaceAll("\\s", "") : "";
        CitationKind kind = frame.kind(text, from, to);
        String left = text.substring(Math.max(0, from - 8), from).replaceFirst(".*[，,。；;、》]", "");
        Level level = levels.level(sentence.plan(), kind, text.substring(from, to), number, left);
        double confidence = kind == CitationKind.MENTIONS ? 0.8 : 0.95;
        return new DocumentMention(sentence.evidence(from, to, "title-in-brackets", confidence), kind, level, number);
    }
}
