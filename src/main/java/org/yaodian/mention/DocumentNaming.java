package org.yaodian.mention;

/** Makes a citation of words that name a document without 《》. */
final class DocumentNaming implements NameFinder.Naming {

    private final CitationFrame frame;
    private final DocumentLevel levels;

    DocumentNaming(CitationFrame frame, DocumentLevel levels) {
        this.frame = frame;
        this.levels = levels;
    }

    @Override
    public Mention mention(Sentence sentence, int from, int to, String rule) {
        CitationKind kind = frame.kind(sentence.text(), from, to);
        String title = sentence.text().substring(from, to);
        String left = sentence.text().substring(Math.max(0, from - 4), from);
        Level level = levels.level(sentence.plan(), kind, title, "", left);
        return new DocumentMention(sentence.evidence(from, to, rule, 0.85), kind, level, "");
    }
}
