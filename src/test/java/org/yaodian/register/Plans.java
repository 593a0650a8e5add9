package org.yaodian.register;

import java.util.List;
import org.yaodian.iri.Iris;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.CitationKind;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Evidence;
import org.yaodian.mention.Level;
import org.yaodian.mention.Mention;
import org.yaodian.mention.Role;
import org.yaodian.outline.Item;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Measure;
import org.yaodian.outline.Outline;
import org.yaodian.text.SourceText;
import org.yaodian.text.Span;

/** Plans of one sentence, and what resolves them. */
final class Plans {

    static final Iris IRIS = Iris.standard();
    static final Registers BUNDLED = Registers.bundled(IRIS);
    static final Resolver RESOLVER = new Resolver(BUNDLED, IRIS);

    static final Letterhead HENAN = new Letterhead("2020年工作要点", List.of("河南省教育厅"), "", "", "2020-03-12", "2020");
    static final Letterhead PINGLIANG =
            new Letterhead("平凉市加强和改进学校美育工作的实施方案", List.of("平凉市人民政府办公室"), "", "", "2017-10-09", "2017");

    private Plans() {}

    static Outline plan(Letterhead head, String sentence) {
        SourceText source = SourceText.of("plan.txt", sentence);
        Span all = new Span(0, source.length());
        Item item = new Item("1.", "1", "", "工作", all, List.of(new Measure(1, all)));
        return new Outline(source, head, List.of(item), List.of(), List.of());
    }

    static Evidence evidence(Outline plan, String words) {
        int at = plan.source().text().indexOf(words);
        return new Evidence("1", 1, plan.source().span(at, at + words.length()), words, "by-hand", .9);
    }

    static Denoted cited(Letterhead head, String sentence, String words, CitationKind kind) {
        return cited(RESOLVER, head, sentence, words, kind, "");
    }

    static Denoted cited(
            Resolver resolver, Letterhead head, String sentence, String words, CitationKind kind, String number) {
        Outline plan = plan(head, sentence);
        Level level = kind == CitationKind.ISSUES ? Level.PROVINCIAL : Level.NATIONAL;
        return one(resolver, plan, new DocumentMention(evidence(plan, words), kind, level, number));
    }

    static Denoted body(Letterhead head, String name) {
        Outline plan = plan(head, name + "负责。");
        return one(RESOLVER, plan, new BodyMention(evidence(plan, name), Role.LEAD, false));
    }

    static Denoted one(Resolver resolver, Outline plan, Mention mention) {
        return resolver.resolve(plan, List.of(mention)).getFirst().denoted();
    }

    static String id(Denoted denoted) {
        return IRIS.id(denoted.entity().iri());
    }

    static String id(Entity entity) {
        return IRIS.id(entity.iri());
    }
}
