package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of programs or activities by the noun they end with. */
final class NameFinder implements SentenceFinder {

    private static final int LONGEST_NAME = 45;

    /** A schedule of teaching or work is no program. */
    private static final Pattern SCHEDULE = Pattern.compile("(?:教学|工作|课程|教研|招生|年度|学习|采购|实施)$");

    private static final Set<String> MEETINGS = Set.of("会议", "大会", "全会", "推进会");

    private final String kind;
    private final Heads heads;
    private final Function<Evidence, Mention> mention;
    private final boolean event;
    private final NameChain chains;
    private final ListedEvents listed = new ListedEvents();
    private final Lexicon tails = Lexicon.of("name-tail");
    private final Lexicon generic = Lexicon.of("name-generic");

    /** @param kind "program" or "activity", the name of its lexicon of heads */
    NameFinder(String kind, Function<Evidence, Mention> mention) {
        this.kind = kind;
        this.heads = new Heads(kind + "-heads");
        this.mention = mention;
        this.event = kind.equals("activity");
        this.chains = new NameChain(event);
    }

    @Override
    public List<Mention> mentions(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Pos.TITLE, Pos.PARENTHESIS, Pos.PUNCTUATION)) {
                continue;
            }
            if (token.is(Pos.QUOTE)) {
                quoted(sentence, i, found);
                continue;
            }
            Optional<Heads.Head> head = heads.at(sentence.text(), token.end());
            if (head.isPresent() && ends(tokens, i) && head.get().length() <= token.length() + 4) {
                found.addAll(names(sentence, i, head.get()));
            }
        }
        return found;
    }

    /** A quotation that ends with a head is a name by itself. */
    private void quoted(Sentence sentence, int at, List<Mention> found) {
        Token token = sentence.tokens().get(at);
        Optional<Heads.Head> head = heads.at(sentence.text(), token.end() - 1);
        if (head.isPresent() && token.length() > head.get().length() + 3 && ends(sentence.tokens(), at)) {
            int end = version(sentence.text(), token.end());
            found.add(mention.apply(sentence.evidence(token.start(), end, kind + "-quoted", 0.95)));
        }
    }

    /** Whether a name can end here: no noun follows that the head would only describe. */
    private boolean ends(List<Token> tokens, int at) {
        if (at + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(at + 1);
        boolean noun = next.is(Pos.NOUN, Pos.VERBAL_NOUN, Pos.CLASSIFIER, Pos.QUOTE);
        return !noun || (tails.has(next.word()) && !next.is("计划"));
    }

    private List<Mention> names(Sentence sentence, int at, Heads.Head head) {
        NameChain.Chain chain = chains.before(sentence, at, heads);
        if (event && chain.listed()) {
            if (listed.kinds(sentence, chain.from(), at, head)) {
                return List.of();
            }
            List<Mention> members = listed.members(sentence, chain.from(), at, head);
            if (!members.isEmpty()) {
                return members;
            }
        }
        return name(sentence, at, head).map(List::of).orElse(List.of());
    }

    private Optional<Mention> name(Sentence sentence, int at, Heads.Head head) {
        List<Token> tokens = sentence.tokens();
        NameChain.Chain chain = chains.before(sentence, at, heads);
        int from = head.word().equals("改革")
                ? lastQuote(sentence, chain.from(), at)
                : tokens.get(chain.from()).start();
        int end = version(sentence.text(), tokens.get(at).end());
        int subject = tokens.get(at).end() - head.length() - from;
        if (head.word().equals("改革")
                && tokens.get(at).end() - head.length() - quoteEnd(sentence, chain.from(), at) > 4) {
            return Optional.empty();
        }
        if (subject < (chain.quoted() || head.word().equals("计划") ? 2 : 3)
                || end - from > LONGEST_NAME
                || !national(tokens, chain.from(), head) && generic(sentence, chain.from(), at, head)) {
            return Optional.empty();
        }
        boolean joined = head.length() == tokens.get(at).length()
                && at > 0
                && tokens.get(at - 1).is(Pos.CONJUNCTION, Pos.LOCATIVE);
        String before =
                sentence.text().substring(from, Math.max(from, tokens.get(at).end() - head.length()));
        if (joined || head.word().equals("计划") && SCHEDULE.matcher(before).find()) {
            return Optional.empty();
        }
        boolean distinct = chain.quoted() || ordinal(tokens.get(chain.from()));
        boolean working = at + 1 < tokens.size() && tokens.get(at + 1).is("工作");
        double confidence = confidence(head, chain, distinct, subject);
        if (head.common() && working && subject >= 4) {
            confidence = Math.max(confidence, 0.55);
        }
        if (MEETINGS.contains(head.word()) && !distinct && !national(tokens, chain.from(), head)) {
            confidence = held(tokens, chain.from()) || sentence.text().startsWith("精神", end) ? confidence : 0.4;
        }
        if (confidence < 0.3) {
            return Optional.empty();
        }
        String rule = kind + (chain.quoted() ? "-quoted-head" : head.common() ? "-common-head" : "-head");
        return Optional.of(mention.apply(sentence.evidence(from, end, rule, confidence)));
    }

    private double confidence(Heads.Head head, NameChain.Chain chain, boolean distinct, int subject) {
        double sure = event ? 0.75 : 0.95;
        if (!head.common()) {
            return distinct ? 0.9 : chain.triggered() ? sure : 0.55;
        }
        if (head.word().equals("改革")) {
            return chain.quoted() && subject <= 40 ? 0.7 : 0.1;
        }
        if (distinct) {
            return 0.8;
        }
        if (head.word().equals("项目") && !chain.launched()) {
            return 0.4;
        }
        return chain.triggered() && subject >= 4 ? event ? 0.65 : 0.85 : subject >= 6 ? 0.45 : 0.3;
    }

    private boolean generic(Sentence sentence, int from, int at, Heads.Head head) {
        List<Token> tokens = sentence.tokens();
        for (int i = from; i <= at; i++) {
            Token token = tokens.get(i);
            String word =
                    i == at ? token.word().substring(0, Math.max(0, token.length() - head.length())) : token.word();
            boolean empty = word.isEmpty()
                    || generic.has(word)
                    || token.is(Pos.CONJUNCTION, Pos.PUNCTUATION, Pos.ADVERB, Pos.NUMBER, Pos.CLASSIFIER, Pos.PARTICLE);
            if (!empty) {
                return false;
            }
        }
        return true;
    }

    /** 全省教育大会: how far it reaches makes a name of a general noun. */
    private static boolean national(List<Token> tokens, int from, Heads.Head head) {
        String first = tokens.get(from).word();
        return MEETINGS.contains(head.word()) && (first.equals("全国") || first.equals("全省") || first.equals("全市"));
    }

    private static boolean held(List<Token> tokens, int from) {
        return from > 0 && tokens.get(from - 1).word().matches("召开|举办|举行|筹备|参加|出席|开好|组织召开|承办");
    }

    private static int quoteEnd(Sentence sentence, int from, int at) {
        for (int i = at; i >= from; i--) {
            if (sentence.tokens().get(i).is(Pos.QUOTE)) {
                return sentence.tokens().get(i).end();
            }
        }
        return 0;
    }

    private static int lastQuote(Sentence sentence, int from, int at) {
        for (int i = at; i >= from; i--) {
            if (sentence.tokens().get(i).is(Pos.QUOTE)) {
                return sentence.tokens().get(i).start();
            }
        }
        return sentence.tokens().get(from).start();
    }

    private static boolean ordinal(Token token) {
        return token.word().startsWith("第") || token.word().matches("(?:19|20)\\d{2}年?");
    }

    /** The end of a version or a span of years printed behind a name: 2.0, （2018-2022年）. */
    private static int version(String text, int end) {
        Matcher matcher = VERSION.matcher(text).region(end, text.length());
        return matcher.lookingAt() ? matcher.end() : end;
    }

    private static final Pattern VERSION = Pattern.compile(
            "\\d\\.\\d(?![\\d万亿%％个场名])|[（(](?:19|20)\\d{2}[-—－–~至年]{1,3}(?:19|20)\\d{2}年?[）)]|[（(]20\\d\\d年?[）)]");
}
