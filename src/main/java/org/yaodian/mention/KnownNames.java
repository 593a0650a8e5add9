package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs and events known by fixed names that end with no telling noun, and zones in quotation marks to be created. */
final class KnownNames implements SentenceFinder {

    private static final Pattern INTERNET = Pattern.compile("互联网\\s?[+＋].{2,10}");
    private static final Pattern CREATED = Pattern.compile("(?:创建|争创|建设|申报)好?(?:新一轮|一批|首批|国家级|国家|省级)?$");
    private static final Pattern CONGRESS = Pattern.compile(
            "(?:党的)?(?:十[一二三四五六七八九]|二十)大(?!力|会|报)|(?:党的)?(?:十[一二三四五六七八九]|二十)届(?:[一二三四五六七八]中、?)+全会|(?:省委|市委|县委|区委)(?:十?[一二三四五六七八九])届[一二三四五六七八九十]{1,3}次全会");

    private static final Set<String> DESCRIBED = Set.of("新模式", "模式", "平台", "环境", "技术");

    private final Lexicon programs = Lexicon.of("programs-known");
    private final Lexicon zones = Lexicon.of("program-places");

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        return mentions(sentence).stream().map(Candidate::ruled).toList();
    }

    private List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        String text = sentence.text();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Pos.TITLE)) {
                continue;
            }
            if (token.is(Pos.QUOTE)) {
                quoted(sentence, i, found);
                continue;
            }
            int length = programs.prefix(text, token.start());
            if (length >= 4) {
                found.add(new ProgramMention(
                        sentence.evidence(token.start(), token.start() + length, "program-known", 0.9)));
            }
        }
        Matcher congress = CONGRESS.matcher(text);
        while ((text.indexOf('届') >= 0 || text.indexOf('大') >= 0) && congress.find()) {
            found.add(
                    new ActivityMention(sentence.evidence(congress.start(), congress.end(), "activity-congress", 0.9)));
        }
        return found;
    }

    private void quoted(Sentence sentence, int at, List<Mention> found) {
        Token token = sentence.tokens().get(at);
        String inside = token.word().substring(1, token.length() - 1);
        boolean created = inside.length() > 5
                && zones.suffix(inside, inside.length()) > 0
                && CREATED.matcher(before(token, sentence.text())).find();
        boolean describes = at + 1 < sentence.tokens().size()
                && DESCRIBED.contains(sentence.tokens().get(at + 1).word());
        if (programs.has(inside) || (INTERNET.matcher(inside).matches() && !describes) || created) {
            found.add(new ProgramMention(sentence.evidence(
                    token.start(), token.end(), created ? "program-zone" : "program-known", created ? 0.6 : 0.9)));
        }
    }

    private static String before(Token token, String text) {
        return text.substring(Math.max(0, token.start() - 8), token.start());
    }
}
