package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents named without 《》 that are known by a fixed name: five-year plans, laws and rules.
 */
final class UnbracketedDocuments implements SentenceFinder {

    private static final Pattern FIVE_YEAR = Pattern.compile(
            "([\\u4e00-\\u9fa5]{0,20})“([一二三四五六七八九十]{1,3}五)”([\\u4e00-\\u9fa5]{0,12}?(?:规划纲要|专项规划|发展规划|规划(?!》)))(?:《[^》]{2,12}》)?");
    /** A shorter name of a register (UTF-16 units) may be a common noun. */
    private static final int SHORTEST_NAME = 4;

    private final DocumentNaming naming;
    private final Lexicon known;
    private final Lexicon stops = Lexicon.of("verbs-stop");

    /** @param names titles, nicknames and short titles of documents of the registers */
    UnbracketedDocuments(DocumentNaming naming, List<String> names) {
        this.naming = naming;
        this.known = Lexicon.of(Stream.concat(
                        Lexicon.lines("documents-unbracketed").stream(),
                        names.stream().filter(name -> name.length() >= SHORTEST_NAME))
                .toList());
    }

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        return mentions(sentence).stream().map(Candidate::ruled).toList();
    }

    private List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        known(sentence, found);
        fiveYear(sentence, found);
        return found;
    }

    private void known(Sentence sentence, List<Mention> found) {
        String text = sentence.text();
        for (int at = 0; at < text.length(); at++) {
            int length = known.prefix(text, at);
            if (length > 0 && sentence.tokenEnd(at + length) == at + length && !inTitle(text, at)) {
                add(sentence, at, at + length, "known-document", found);
                at += length - 1;
            }
        }
    }

    private void fiveYear(Sentence sentence, List<Mention> found) {
        String text = sentence.text();
        if (text.indexOf("五”") < 0) {
            return;
        }
        Matcher matcher = FIVE_YEAR.matcher(text);
        while (matcher.find()) {
            int from = matcher.start() + subject(matcher.group(1));
            if (!inTitle(text, matcher.start(2))) {
                add(sentence, from, matcher.end(), "five-year-plan", found);
            }
        }
    }

    /** How many characters before a name belong to the sentence: up to its last verb, adverb or particle. */
    private int subject(String before) {
        for (int at = before.length(); at > 0; at--) {
            if (stops.suffix(before, at) > 0 || "的在和与及将对把按是年".indexOf(before.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return 0;
    }

    private void add(Sentence sentence, int from, int to, String rule, List<Mention> found) {
        found.add(naming.mention(sentence, from, to, rule));
    }

    private static boolean inTitle(String text, int at) {
        int open = text.lastIndexOf('《', at);
        return open >= 0 && Brackets.close(text, open) >= at;
    }
}
