package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.register.Plans.HENAN;
import static org.yaodian.register.Plans.PINGLIANG;
import static org.yaodian.register.Plans.RESOLVER;
import static org.yaodian.register.Plans.id;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.mention.CitationKind;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Evidence;
import org.yaodian.mention.Level;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Measure;
import org.yaodian.outline.Outline;
import org.yaodian.outline.Preface;
import org.yaodian.text.SourceText;
import org.yaodian.text.Span;

class LocalisationTest {

    private static final String MEIYU = "cn/国务院办公厅关于全面加强和改进学校美育工作的意见";

    @Test
    void concludesFromThePrefaceFirst() {
        String above = "《国务院办公厅关于全面加强和改进学校美育工作的意见》";
        String beside = "《国务院办公厅关于深化产教融合的若干意见》";
        SourceText source = SourceText.of("plan.txt", "为落实" + above + "和" + beside + "，制定本方案。");
        Span all = new Span(0, source.length());
        Outline plan = new Outline(
                source, PINGLIANG, List.of(new Preface(all, List.of(new Measure(1, all)))), List.of(), List.of());
        List<Mention> mentions = List.of(mention(source, above), mention(source, beside));
        List<Localised> localised = RESOLVER.localised(plan, RESOLVER.identity(plan), RESOLVER.resolve(plan, mentions));
        assertThat(localised)
                .extracting(Localised::basis, one -> id(one.above()), Localised::evidence)
                .containsExactly(Tuple.tuple(Localised.Basis.PREFACE, MEIYU, List.of(mentions.getFirst())));
    }

    private static DocumentMention mention(SourceText source, String words) {
        int at = source.text().indexOf(words);
        return new DocumentMention(
                new Evidence("0", 1, source.span(at, at + words.length()), words, "by-hand", .9),
                CitationKind.IMPLEMENTS,
                Level.NATIONAL,
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "阜新市人民政府办公室, 关于加强和改进学校美育工作的实施意见, cn/国务院办公厅关于全面加强和改进学校美育工作的意见",
        "山东省人民政府办公厅, 关于贯彻国办发〔2015〕71号文件做好有关工作的实施意见, cn/国务院办公厅关于全面加强和改进学校美育工作的意见",
        "河南省人民政府, 河南省职业教育改革实施方案, cn/国务院国家职业教育改革实施方案",
        "河南省教育厅, 河南省中小学教师违反职业道德行为处理办法实施细则, cn/教育部中小学教师违反职业道德行为处理办法",
    })
    void concludesFromTheTitleSecond(String issuer, String title, String above) {
        assertThat(byTitle(new Letterhead(title, List.of(issuer), "", "", "2020-05-01", "2020")))
                .containsExactly(above);
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于全面加强和改进学校体育工作的实施意见", "关于进一步加强和改进学校美育工作的实施意见", "2020年美育工作要点", "关于加强文物工作的实施意见"})
    void concludesNothingFromATitleAboutSomethingElse(String title) {
        assertThat(byTitle(new Letterhead(title, List.of("阜新市人民政府办公室"), "", "", "2020-05-01", "2020")))
                .isEmpty();
    }

    @Test
    void concludesNothingFromATextDatedLater() {
        Letterhead head = new Letterhead("关于全面加强新时代大中小学劳动教育的实施意见", List.of("河南省人民政府"), "", "", "2019-01-01", "2019");
        assertThat(byTitle(head)).isEmpty();
    }

    @Test
    void concludesForADocumentThatThePlanWillIssue() {
        Outline plan = Plans.plan(HENAN, "制定《关于全面加强新时代大中小学劳动教育的实施意见》。");
        Mention mention = new DocumentMention(
                Plans.evidence(plan, "《关于全面加强新时代大中小学劳动教育的实施意见》"), CitationKind.ISSUES, Level.PROVINCIAL, "");
        assertThat(RESOLVER.localised(plan, RESOLVER.identity(plan), RESOLVER.resolve(plan, List.of(mention))))
                .extracting(one -> id(one.local()), one -> id(one.above()))
                .containsExactly(Tuple.tuple("410000/关于全面加强新时代大中小学劳动教育的实施意见", "cn/中共中央关于全面加强新时代大中小学劳动教育的意见"));
    }

    private static List<String> byTitle(Letterhead head) {
        Outline plan = Plans.plan(head, "正文。");
        return RESOLVER.localised(plan, RESOLVER.identity(plan), List.of()).stream()
                .map(one -> id(one.above()))
                .toList();
    }
}
