package org.yaodian.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What in a sentence speaks for or against words being the name of a program or an activity. */
final class NameCues {

    /**
     * Words that may be a name.
     *
     * @param from index of its first token
     * @param at index of the token that ends with its head
     * @param quoted whether a quotation is part of it
     * @param triggered whether a verb that takes names stands right before it
     * @param whole whether it is one quotation
     * @param cut whether words that could belong to it were left out before it
     */
    record Name(int from, int at, boolean quoted, boolean triggered, Heads.Head head, boolean whole, boolean cut) {

        Name(int from, int at, boolean quoted, boolean triggered, Heads.Head head, boolean whole) {
            this(from, at, quoted, triggered, head, whole, false);
        }

        Name shortened() {
            return new Name(from, at, quoted, triggered, head, whole, true);
        }
    }

    private static final Pattern ORDINAL = Pattern.compile("第.*|(?:19|20)\\d{2}年?(?:度)?|[一二三]期");

    private static final Set<String> REACH = Set.of("全国", "全省", "全市", "全县", "全区", "国家", "省级", "市级", "国际", "世界", "中国");
    private static final Set<String> HELD =
            Set.of("召开", "举办", "举行", "筹备", "参加", "承办", "主办", "出席", "开好", "组织召开", "组织参加", "组织举办", "办好");

    private final Lexicon generic = Lexicon.of("name-generic");
    private final Lexicon trim = Lexicon.of("name-trim");
    private final Lexicon stops = Lexicon.of("verbs-stop");
    private final Lexicon launching = Lexicon.of("verbs-launch");

    Cues of(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        Cues cues = new Cues();
        String head = name.head().word();
        String sort = name.head().common() ? "common" : "proper";
        String quoted = name.quoted() ? "quoted" : "unquoted";
        cues.add("head", head);
        cues.add("sort", sort);
        cues.add("quoted", quoted);
        cues.add("sort", sort, quoted);
        if (name.whole()) {
            cues.add("whole-quotation", head.isEmpty() ? "headless" : sort);
            cues.add("quotation-before", Neighbours.word(tokens, name.at() + 1));
        }
        if (name.cut()) {
            Token omitted = tokens.get(name.from() - 1);
            cues.add("cut");
            cues.add("cut", omitted.pos().name());
            cues.add("cut-at", Neighbours.word(omitted));
        }
        int length = tokens.get(name.at()).end() - tokens.get(name.from()).start() - head.length();
        cues.add("subject", length < 3 ? "2" : length < 5 ? "4" : length < 7 ? "6" : length < 11 ? "10" : "long");
        cues.add("subject", length < 5 ? "short" : length < 9 ? "middle" : "long", sort);
        if (generic(tokens, name)) {
            cues.add("generic");
        }
        int left = before(tokens, name.from());
        String taking = taking(tokens, left);
        cues.add("taken", taking);
        cues.add("taken", taking, sort);
        cues.add("before", Neighbours.word(tokens, left));
        cues.add("governed", Neighbours.governor(tokens, name.from() - 1));
        cues.add(name.triggered() ? "triggered" : "untriggered");
        cues.add("right", Neighbours.right(tokens, name.at() + 1));
        cues.add("after", Neighbours.word(tokens, name.at() + 1));
        Token first = tokens.get(name.from());
        boolean ordinal = ordinal(tokens, name);
        boolean reaches = REACH.contains(first.word()) || first.is(Pos.PLACE);
        if (reaches) {
            cues.add("reach", sort);
        }
        if (reaches || ordinal) {
            cues.add("distinct", head);
            cues.add("distinct", sort, quoted);
        }
        if (left >= 0 && HELD.contains(tokens.get(left).word())) {
            cues.add("held");
        }
        if (name.at() + 1 < tokens.size() && tokens.get(name.at() + 1).is("精神")) {
            cues.add("spirit");
        }
        cues.add("begins", first.pos().name());
        cues.add("first", Neighbours.word(first));
        if (ordinal) {
            cues.add("ordinal");
        }
        if (sentence.measure().order() == 1) {
            cues.add("heading");
        }
        for (int i = name.from(); i < name.at(); i++) {
            if (tokens.get(i).is(Pos.CONJUNCTION) || tokens.get(i).is("、")) {
                cues.add("joined");
                break;
            }
        }
        return cues;
    }

    private static boolean ordinal(List<Token> tokens, Name name) {
        for (int i = name.from(); i <= name.at(); i++) {
            if (ORDINAL.matcher(tokens.get(i).word()).matches()) {
                return true;
            }
        }
        return false;
    }

    private int before(List<Token> tokens, int from) {
        int at = from - 1;
        while (at >= 0
                && (tokens.get(at).is(Pos.ADVERB) || trim.has(tokens.get(at).word()))) {
            at--;
        }
        return at;
    }

    private String taking(List<Token> tokens, int at) {
        if (at >= 0 && launching.has(tokens.get(at).word())) {
            return "launched";
        }
        return at >= 0 && stops.has(tokens.get(at).word()) ? "taken" : Neighbours.left(tokens, at);
    }

    private boolean generic(List<Token> tokens, Name name) {
        for (int i = name.from(); i <= name.at(); i++) {
            Token token = tokens.get(i);
            int cut = i == name.at() ? Math.max(0, token.length() - name.head().length()) : token.length();
            String word = token.word().substring(0, cut);
            boolean empty = word.isEmpty()
                    || generic.has(word)
                    || token.is(Pos.CONJUNCTION, Pos.PUNCTUATION, Pos.ADVERB, Pos.NUMBER, Pos.CLASSIFIER, Pos.PARTICLE);
            if (!empty) {
                return false;
            }
        }
        return true;
    }
}
