package org.yaodian.mention;

import java.util.ArrayList;
import java.util.List;
import org.yaodian.outline.Measure;
import org.yaodian.outline.Outline;
import org.yaodian.outline.Part;

/**
 * All finders over all parts of a plan. Expensive to make (HanLP reads its dictionaries); safe for many threads.
 */
public final class PlanMentionFinder implements MentionFinder {

    private final Tokenizer tokenizer;
    private final List<SentenceFinder> finders;

    /** @param gazetteer names to look for beside the rules */
    public PlanMentionFinder(Gazetteer gazetteer) {
        this.tokenizer = new Tokenizer(Lexicon.lines("words"));
        CitationFrame frame = new CitationFrame();
        DocumentLevel levels = new DocumentLevel();
        this.finders = List.of(
                new BracketedDocuments(frame, levels),
                new UnbracketedDocuments(frame, levels),
                new ResponsibilityBrackets(),
                new TableCells(),
                new ActingBodies(),
                new NameFinder("program", ProgramMention::new),
                new NameFinder("activity", ActivityMention::new),
                new KnownNames(),
                new AudienceFinder(),
                new IndicatorFinder(),
                new PlaceFinder(gazetteer.places()));
    }

    @Override
    public List<Mention> mentions(Outline outline) {
        Plan plan = Plan.of(outline);
        List<Mention> mentions = new ArrayList<>();
        for (Part part : outline.parts()) {
            List<Mention> inPart = new ArrayList<>();
            for (Measure measure : part.measures()) {
                List<Mention> found = new ArrayList<>();
                Sentence sentence = sentence(plan, part, measure);
                for (SentenceFinder finder : finders) {
                    found.addAll(finder.mentions(sentence));
                }
                inPart.addAll(Overlaps.resolved(found));
            }
            mentions.addAll(Reconciliation.reconciled(inPart));
        }
        return List.copyOf(mentions);
    }

    private Sentence sentence(Plan plan, Part part, Measure measure) {
        var source = plan.outline().source();
        String text = source.at(measure.span());
        return new Sentence(plan, part, measure, source.unit(measure.span().start()), text, tokenizer.tokens(text));
    }
}
