package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of programs, activities or documents without 《》 by the noun they end with. */
final class NameFinder implements SentenceFinder {

    private static final int LONGEST_NAME = 45;

    /** Tokens of 以“…”为主题的. */
    private static final int THEME_LENGTH = 5;

    private static final Set<String> THEMES = Set.of("主题", "内容", "主要内容", "重点");

    private static final int SHORTEST_QUOTE = 5;

    /** A longer quotation (UTF-16 units) without a head is a saying, not a name. */
    private static final int LONGEST_QUOTE = 18;

    private static final Heads.Head NO_HEAD = new Heads.Head("", 0, true);

    /** The end of a version or a span of years printed behind a name: 2.0, （2018-2022年）. */
    private static final Pattern VERSION = Pattern.compile(
            "\\d\\.\\d(?![\\d万亿%％个场名])|[（(](?:19|20)\\d{2}[-—－–~至年]{1,3}(?:19|20)\\d{2}年?[）)]|[（(]20\\d\\d年?[）)]");

    private final String kind;
    private final Heads heads;
    private final Naming mention;
    private final boolean event;
    private final boolean written;
    private final NameChain chains;
    private final NameBeginnings beginnings;
    private final NameCues cues;
    private final ListedEvents listed = new ListedEvents();
    private final Lexicon tails = Lexicon.of("name-tail");

    /** Makes a mention of words of a sentence, [from, to) in UTF-16 units. */
    interface Naming {

        Mention mention(Sentence sentence, int from, int to, String rule);
    }

    /** @param kind "program", "activity" or "document", the name of its lexicon of heads */
    NameFinder(String kind, Naming mention) {
        this.kind = kind;
        this.heads = new Heads(kind + "-heads");
        this.mention = mention;
        this.event = kind.equals("activity");
        this.written = kind.equals("document");
        this.chains = new NameChain(event);
        this.beginnings = new NameBeginnings(event);
        this.cues = new NameCues();
    }

    @Override
    public List<Candidate> candidates(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Pos.QUOTE)) {
                quoted(sentence, i, found);
            } else if (!token.is(Pos.TITLE, Pos.PARENTHESIS, Pos.PUNCTUATION)) {
                Optional<Heads.Head> head = heads.at(sentence.text(), token.end());
                if (head.isPresent() && ends(tokens, i) && head.get().length() <= token.length() + 4) {
                    named(sentence, i, head.get(), found);
                }
            }
        }
        return found;
    }

    /** A quotation may be a name by itself, whether it ends with a head (“双高计划”) or not (“数商兴农”). */
    private void quoted(Sentence sentence, int at, List<Candidate> found) {
        Token token = sentence.tokens().get(at);
        Optional<Heads.Head> head = heads.at(sentence.text(), token.end() - 1);
        boolean headed = head.isPresent() && token.length() > head.get().length() + 3;
        if (written
                || token.length() < SHORTEST_QUOTE
                || token.length() > LONGEST_QUOTE && !headed
                || headed && !ends(sentence.tokens(), at)) {
            return;
        }
        Heads.Head last = headed ? head.get() : NO_HEAD;
        add(sentence, new NameCues.Name(at, at, true, false, last, true), "-quoted", found);
        if (headed) {
            NameChain.Chain chain = chains.before(sentence, at, heads);
            if (chain.from() < at) {
                add(
                        sentence,
                        new NameCues.Name(chain.from(), at, true, chain.triggered(), last, false),
                        "-quoted",
                        found);
            }
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

    private void named(Sentence sentence, int at, Heads.Head head, List<Candidate> found) {
        NameChain.Chain chain = chains.before(sentence, at, heads);
        if (event && chain.listed()) {
            if (listed.kinds(sentence, chain.from(), at, head)) {
                return;
            }
            List<Mention> members = listed.members(sentence, chain.from(), at, head);
            if (!members.isEmpty()) {
                members.forEach(member -> found.add(new Candidate(member, new Cues().add("listed-member"))));
                return;
            }
        }
        String rule = chain.quoted() ? "-quoted-head" : head.common() ? "-common-head" : "-head";
        add(sentence, new NameCues.Name(chain.from(), at, chain.quoted(), chain.triggered(), head, false), rule, found);
        int theme = themed(sentence.tokens(), chain.from());
        if (theme >= 0) {
            add(sentence, new NameCues.Name(theme, at, true, false, head, false), "-themed", found);
        }
        for (int from : beginnings.laterBeginnings(sentence, chain.from(), at)) {
            boolean quotes = sentence.tokens().subList(from, at + 1).stream().anyMatch(token -> token.is(Pos.QUOTE));
            add(sentence, new NameCues.Name(from, at, quotes, false, head, false).shortened(), rule, found);
        }
    }

    /** Index of 以 in 以“…”为主题的 before a name, which is part of it, -1 where it does not stand there. */
    private static int themed(List<Token> tokens, int from) {
        boolean theme = from >= THEME_LENGTH
                && tokens.get(from - 1).is(Pos.DE)
                && THEMES.contains(tokens.get(from - 2).word())
                && tokens.get(from - 3).is("为")
                && tokens.get(from - 4).is(Pos.QUOTE)
                && tokens.get(from - 5).is("以");
        return theme ? from - THEME_LENGTH : -1;
    }

    private void add(Sentence sentence, NameCues.Name name, String rule, List<Candidate> found) {
        int from = sentence.tokens().get(name.from()).start();
        int end = version(sentence.text(), sentence.tokens().get(name.at()).end());
        if (end - from > name.head().length() && end - from <= LONGEST_NAME) {
            found.add(new Candidate(mention.mention(sentence, from, end, kind + rule), cues.of(sentence, name)));
        }
    }

    private static int version(String text, int end) {
        Matcher matcher = VERSION.matcher(text).region(end, text.length());
        return matcher.lookingAt() ? matcher.end() : end;
    }
}
