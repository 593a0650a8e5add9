package org.yaodian.mention;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words with HanLP's dictionaries and a dictionary of its own, then folds “…”, 《…》 and （…）
 * into one token each. Expensive to make; safe for many threads.
 */
final class Tokenizer {

    /** A longer quotation (UTF-16 units) is a sentence, not a name. */
    private static final int LONGEST_QUOTE = 60;

    /** HanLP is quadratic in the length of what has no punctuation: longer texts (UTF-16 units) are cut, wherever that is. */
    private static final int LONGEST_RUN = 2_000;

    private final Segment segment;

    /** @param words words and their tags that the dictionaries of HanLP lack */
    Tokenizer(List<String> words) {
        // A dictionary of this object alone: HanLP's CustomDictionary is a global that others would see.
        DynamicCustomDictionary own = new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat, new BinTrie<>(), null);
        for (String line : words) {
            int blank = line.indexOf(' ');
            own.insert(line.substring(0, blank), line.substring(blank + 1) + " 1024");
        }
        this.segment = new ViterbiSegment()
                .enableCustomDictionary(own)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableOffset(true);
    }

    List<Token> tokens(String sentence) {
        List<Token> raw = new ArrayList<>(sentence.length() / 2 + 1);
        for (int from = 0; from < sentence.length(); from += LONGEST_RUN) {
            String run = sentence.substring(from, Math.min(sentence.length(), from + LONGEST_RUN));
            for (Term term : segment.seg(run)) {
                raw.add(token(from + term.offset, term));
            }
        }
        return fold(sentence, raw);
    }

    private static Token token(int start, Term term) {
        Nature nature = term.nature;
        String word = term.word;
        return new Token(start, start + word.length(), word, Pos.of(nature == null ? "n" : nature.toString()));
    }

    private static List<Token> fold(String sentence, List<Token> raw) {
        List<Token> folded = new ArrayList<>(raw.size());
        int at = 0;
        while (at < raw.size()) {
            Token token = raw.get(at);
            char open = token.word().charAt(0);
            int close = Brackets.close(sentence, token.start());
            boolean name = open != '“' || close - token.start() <= LONGEST_QUOTE;
            if (token.length() == 1 && close > 0 && name) {
                folded.add(new Token(
                        token.start(), close + 1, sentence.substring(token.start(), close + 1), folded(open)));
                while (at < raw.size() && raw.get(at).start() <= close) {
                    at++;
                }
            } else {
                folded.add(token);
                at++;
            }
        }
        return folded;
    }

    private static Pos folded(char open) {
        return switch (open) {
            case '《' -> Pos.TITLE;
            case '“', '‘' -> Pos.QUOTE;
            default -> Pos.PARENTHESIS;
        };
    }
}
