package org.yaodian.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaodian.text.Span;

/**
 * Finds the groups of people and institutions a part is aimed at: a noun for them with what narrows it, judged by the
 * words around it and by what else the part names. Immutable and safe for many threads.
 */
final class AudienceFinder {

    private static final int LONGEST = 24;

    private static final int MANY = 3;

    private static final Pattern QUOTED = Pattern.compile("“[^”]+(?:校|教师|学生|人才|企业|院校|干部|党员|学校|园|学者|名师|带头人)”");

    private final GroupCues cues = new GroupCues();

    /**
     * What may be a group in one part.
     *
     * @param others what else was found in the part: a group inside the name of a document, a program, an event or a
     *     body does not count by that alone, and who acts is no group of the same part
     */
    List<Candidate> candidates(List<Sentence> part, List<Mention> others) {
        List<Span> names = new ArrayList<>();
        Set<String> acting = new HashSet<>();
        for (Mention mention : others) {
            if (mention.evidence().confidence() >= Overlaps.DOUBTFUL) {
                if (mention instanceof BodyMention) {
                    acting.add(mention.evidence().exact());
                }
                if (!(mention instanceof IndicatorMention || mention instanceof PlaceMention)) {
                    names.add(mention.evidence().span());
                }
            }
        }
        List<Candidate> found = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (Sentence sentence : part) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                quoted(sentence, i).ifPresent(found::add);
            }
            for (GroupPhrases.Phrase phrase : sentence.groups()) {
                candidate(sentence, phrase, names).ifPresent(candidate -> {
                    times.merge(candidate.mention().evidence().exact(), 1, Integer::sum);
                    found.add(candidate);
                });
            }
        }
        Set<String> narrower = endings(found);
        for (Candidate candidate : found) {
            String exact = candidate.mention().evidence().exact();
            int count = times.getOrDefault(exact, 1);
            if (narrower.contains(exact)) {
                candidate.cues().add("narrower");
            }
            if (acting.contains(exact)) {
                candidate.cues().add("acts");
            }
            if (count > 1) {
                candidate.cues().add("again");
            }
            if (count > MANY) {
                candidate.cues().add("again", "often");
            }
        }
        return found;
    }

    private Optional<Candidate> candidate(Sentence sentence, GroupPhrases.Phrase group, List<Span> names) {
        return Optional.of(group)
                .filter(phrase -> phrase.end() - phrase.start(sentence) <= LONGEST)
                .map(phrase -> {
                    String rule = (phrase.people() ? "group-of-people" : "group-of-institutions")
                            + (phrase.bare(sentence) ? "" : "-narrowed");
                    Evidence evidence = sentence.evidence(phrase.start(sentence), phrase.end(), rule, 0);
                    return new Candidate(new AudienceMention(evidence), cues.of(sentence, phrase));
                })
                .filter(candidate -> names.stream()
                        .noneMatch(name ->
                                hides(name, candidate.mention().evidence().span())));
    }

    /** Whether a group is only part of a name; “双一流”高校 is more than the name in it. */
    private static boolean hides(Span name, Span group) {
        return name.overlaps(group) && !(group.contains(name) && !name.contains(group));
    }

    /** What the words of groups end with: 教师, where 中小学教师 is what the part is about. */
    private static Set<String> endings(List<Candidate> all) {
        Set<String> endings = new HashSet<>();
        for (Candidate candidate : all) {
            String words = candidate.mention().evidence().exact();
            for (int at = 1; at < words.length(); at++) {
                endings.add(words.substring(at));
            }
        }
        return endings;
    }

    /** “优质校”: a quotation that ends like a group names one. */
    private static Optional<Candidate> quoted(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        boolean last = at + 1 == sentence.tokens().size()
                || !sentence.tokens().get(at + 1).is(Pos.NOUN, Pos.QUOTE);
        boolean named = token.is(Pos.QUOTE)
                && token.length() <= 14
                && last
                && QUOTED.matcher(token.word()).matches();
        return named
                ? Optional.of(new Candidate(
                        new AudienceMention(sentence.evidence(token.start(), token.end(), "group-quoted", 0)),
                        new Cues().add("quoted")))
                : Optional.empty();
    }
}
