package org.yaodian.mention;

/** Makes a citation of words that name a document without 《》. */
final class DocumentNaming implements NameFinder.Naming {

    private static final double KNOWN = 0.85;

    /** “十二五”规划《建议》 is surer than the title in it, so that it is taken instead. */
    private static final double TITLED = 0.96;

    private final CitationFrame frame;
    private final DocumentLevel levels;

    DocumentNaming(CitationFrame frame, DocumentLevel levels) {
        this.frame = frame;
        this.levels = levels;
    }

    @Override
    public Mention mention(Sentence sentence, int from, int to, String rule) {
        return mention(sentence, from, to, rule, frame.kind(sentence.text(), from, to));
    }

    /** @param kind what the plan does with the document */
    Mention mention(Sentence sentence, int from, int to, String rule, CitationKind kind) {
        String title = sentence.text().substring(from, to);
        String left = sentence.text().substring(Math.max(0, from - 4), from);
        Level level = levels.level(sentence.plan(), kind, title, "", left);
        return new DocumentMention(
                sentence.evidence(from, to, rule, title.indexOf('《') < 0 ? KNOWN : TITLED), kind, level, "");
    }
}
