package org.yaodian.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yaodian.outline.Measure;
import org.yaodian.outline.Outline;
import org.yaodian.outline.Part;

/**
 * All finders over all parts of a plan. Expensive to make (HanLP reads its dictionaries); safe for many threads.
 */
public final class PlanMentionFinder implements MentionFinder {

    /** What is less sure is no mention, doubtful or not. */
    private static final double LEAST = 0.1;

    /** A longer sentence (UTF-16 units) is read in pieces. */
    private static final int LONGEST = 1_500;

    private final Tokenizer tokenizer;
    private final List<SentenceFinder> finders;
    private final TableCells cells = new TableCells();
    private final GroupPhrases groups = new GroupPhrases();
    private final AudienceFinder audience = new AudienceFinder();
    private final Weighing weighing;

    /** @param gazetteer names to look for beside the rules */
    public PlanMentionFinder(Gazetteer gazetteer) {
        this(gazetteer, Weighing.bundled());
    }

    /** @param weighing what turns candidates into mentions */
    public PlanMentionFinder(Gazetteer gazetteer, Weighing weighing) {
        this.weighing = weighing;
        this.tokenizer = new Tokenizer(Lexicon.lines("words"));
        CitationFrame frame = new CitationFrame();
        DocumentLevel levels = new DocumentLevel();
        DocumentNaming naming = new DocumentNaming(frame, levels);
        this.finders = List.of(
                new BracketedDocuments(frame, levels),
                new UnbracketedDocuments(naming, gazetteer.documents()),
                new OrderedDocuments(naming),
                new ResponsibilityBrackets(),
                new ActingBodies(),
                new NameFinder("document", naming),
                new NameFinder(
                        "program",
                        (sentence, from, to, rule) -> new ProgramMention(sentence.evidence(from, to, rule, 0))),
                new NameFinder(
                        "activity",
                        (sentence, from, to, rule) -> new ActivityMention(sentence.evidence(from, to, rule, 0))),
                new KnownNames(),
                new IndicatorFinder(),
                new PlaceFinder(gazetteer.places()));
    }

    @Override
    public List<Mention> mentions(Outline outline) {
        Plan plan = Plan.of(outline);
        List<Mention> mentions = new ArrayList<>();
        for (Part part : outline.parts()) {
            List<Sentence> sentences = sentences(plan, part);
            List<Mention> named = new ArrayList<>();
            for (Sentence sentence : sentences) {
                named.addAll(
                        Overlaps.resolved(named(sentence).map(weighing::weighed).toList()));
            }
            mentions.addAll(Reconciliation.reconciled(named));
            audience.candidates(sentences, named).forEach(group -> mentions.add(weighing.weighed(group)));
        }
        mentions.removeIf(mention -> mention.evidence().confidence() < LEAST);
        mentions.sort(
                Comparator.comparing((Mention mention) -> mention.evidence().span()));
        return List.copyOf(mentions);
    }

    /** All that may be a mention, in no order, with the cues that decide: what their weights are fitted to. */
    public List<Candidate> candidates(Outline outline) {
        Plan plan = Plan.of(outline);
        List<Candidate> all = new ArrayList<>();
        for (Part part : outline.parts()) {
            List<Sentence> sentences = sentences(plan, part);
            List<Mention> named = new ArrayList<>();
            for (Sentence sentence : sentences) {
                List<Candidate> found = named(sentence).toList();
                named.addAll(
                        Overlaps.resolved(found.stream().map(weighing::weighed).toList()));
                found.stream().filter(candidate -> open(candidate, found)).forEach(all::add);
            }
            all.addAll(audience.candidates(sentences, named));
        }
        return all;
    }

    /** Whether no rule has decided already what a candidate's words are: lists of responsibility teach nothing of prose. */
    private static boolean open(Candidate candidate, List<Candidate> all) {
        Mention mention = candidate.mention();
        return all.stream()
                .filter(other -> other.cues().isEmpty() && other.mention().getClass() == mention.getClass())
                .noneMatch(other -> other.mention()
                        .evidence()
                        .span()
                        .overlaps(mention.evidence().span()));
    }

    private Stream<Candidate> named(Sentence sentence) {
        return cells.prose(sentence)
                ? finders.stream().flatMap(finder -> finder.candidates(sentence).stream())
                : cells.candidates(sentence).stream();
    }

    private List<Sentence> sentences(Plan plan, Part part) {
        List<Sentence> sentences = new ArrayList<>();
        for (Measure measure : part.measures()) {
            var source = plan.outline().source();
            String text = source.at(measure.span());
            int start = source.unit(measure.span().start());
            int from = 0;
            while (from < text.length()) {
                int to = pieceEnd(text, from);
                String piece = text.substring(from, to);
                Sentence sentence = new Sentence(plan, part, measure, start + from, piece, tokenizer.tokens(piece));
                sentences.add(cells.prose(sentence) ? sentence.with(groups.in(sentence)) : sentence);
                from = to;
            }
        }
        return sentences;
    }

    /** Where a sentence is cut that no person wrote: finders look at all words of one together. */
    private static int pieceEnd(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST);
        if (end == text.length()) {
            return end;
        }
        for (int at = end; at > from + LONGEST / 2; at--) {
            if ("，,、；; ".indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
