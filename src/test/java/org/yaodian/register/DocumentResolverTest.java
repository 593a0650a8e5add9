package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.mention.CitationKind.IMPLEMENTS;
import static org.yaodian.mention.CitationKind.ISSUES;
import static org.yaodian.register.Plans.BUNDLED;
import static org.yaodian.register.Plans.HENAN;
import static org.yaodian.register.Plans.IRIS;
import static org.yaodian.register.Plans.PINGLIANG;
import static org.yaodian.register.Plans.cited;
import static org.yaodian.register.Plans.id;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Level;
import org.yaodian.mention.Mention;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;

class DocumentResolverTest {

    private static final String MEIYU = "cn/国务院办公厅关于全面加强和改进学校美育工作的意见";
    private static final Resolver WITHOUT_MISQUOTES = new Resolver(withoutMisquotes(), IRIS);

    private static Registers withoutMisquotes() {
        List<KnownDocument> documents = BUNDLED.documents().stream()
                .map(d -> new KnownDocument(
                        d.iri(),
                        new KnownDocument.Titles(d.titles().official(), List.of(), List.of()),
                        d.issuers(),
                        d.number(),
                        d.date(),
                        d.level()))
                .toList();
        return new Registers(documents, BUNDLED.bodies(), BUNDLED.places(), BUNDLED.terms(), List.of());
    }

    @Test
    void letsThePrintedNumberOutrankTheTitle() {
        Denoted denoted =
                cited(Plans.RESOLVER, PINGLIANG, "贯彻《美育工作意见》（国办发[2015]71号）。", "《美育工作意见》", IMPLEMENTS, "国办发[2015]71号");
        assertThat(id(denoted)).isEqualTo(MEIYU);
        assertThat(denoted.linkedBy()).isEqualTo(LinkedBy.NUMBER);
    }

    @Test
    void doesNotLinkATitleToADocumentOfAnotherNumber() {
        Denoted denoted = cited(
                Plans.RESOLVER,
                PINGLIANG,
                "贯彻《关于全面加强和改进学校美育工作的意见》（国办发〔2019〕9号）。",
                "《关于全面加强和改进学校美育工作的意见》",
                IMPLEMENTS,
                "国办发〔2019〕9号");
        assertThat(id(denoted)).isEqualTo("cn/关于全面加强和改进学校美育工作的意见");
        assertThat(denoted.linkedBy()).isEqualTo(LinkedBy.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "《关于全面加强和改进学校美育工作的意见》, cn/国务院办公厅关于全面加强和改进学校美育工作的意见, EXACT",
        "《国务院办公厅关于全面加强和改进学校美育工作的意见》, cn/国务院办公厅关于全面加强和改进学校美育工作的意见, EXACT",
        "《中共中央办公厅国务院办公厅关于深化新时代学校思想政治理论课改革创新的若干意见》, cn/中共中央办公厅关于深化新时代学校思想政治理论课改革创新的若干意见, EXACT",
        "《中共中央办公厅、国务院办公厅关于深化新时代学校思想政治理论课改革创新的若干意见》, cn/中共中央办公厅关于深化新时代学校思想政治理论课改革创新的若干意见, EXACT",
        "《国务院关于印发国家职业教育改革实施方案的通知》, cn/国务院国家职业教育改革实施方案, EXACT",
        "职教20条, cn/国务院国家职业教育改革实施方案, ALIAS",
        "《教育法》, cn/全国人民代表大会中华人民共和国教育法, ALIAS",
        "《教师教育振兴行动计划(2018-2022年)》, cn/教育部教师教育振兴行动计划（2018—2022年）, EXACT",
        "《教师教育振兴行动计划》, cn/教育部教师教育振兴行动计划（2018—2022年）, ALIAS",
    })
    void knowsADocumentByTheNamesItGoesBy(String words, String id, LinkedBy linkedBy) {
        Denoted denoted = cited(HENAN, "贯彻落实" + words + "精神。", words, IMPLEMENTS);
        assertThat(id(denoted)).isEqualTo(id);
        assertThat(denoted.linkedBy()).isEqualTo(linkedBy);
    }

    @ParameterizedTest
    @CsvSource({
        "关于减轻中小学教师负担进一步营造教育良好环境的若干意见, cn/中共中央办公厅关于减轻中小学教师负担进一步营造教育教学良好环境的若干意见",
        "中国共产党普通高等学校基层党组织工作条例, cn/中共中央中国共产党普通高等学校基层组织工作条例",
        "关于加强新时代语言文字工作的意见, cn/国务院办公厅关于全面加强新时代语言文字工作的意见",
    })
    void bridgesAMisquotedTitleThatNoRegisterLists(String title, String id) {
        String words = "《" + title + "》";
        Denoted denoted = cited(WITHOUT_MISQUOTES, HENAN, "落实" + words + "。", words, IMPLEMENTS, "");
        assertThat(id(denoted)).isEqualTo(id);
        assertThat(denoted.linkedBy()).isEqualTo(LinkedBy.FUZZY);
        assertThat(denoted.confidence()).isBetween(.5, .85);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《关于进一步加强和改进学校美育工作的意见》",
                "《关于全面加强和改进学校美育工作的实施意见》",
                "《关于全面加强和改进学校体育工作的意见》",
                "《关于全面加强和改进高等学校美育工作的意见》",
                "《“十五五”特殊教育发展提升行动计划》",
                "《第四期学前教育行动计划》",
                "《“十四五”学前教育普及提升行动计划》",
                "《教师教育振兴行动计划（2023—2027年）》",
                "《甘肃省教育信息化2.0行动计划》",
            })
    void neverBridgesAWordThatTellsTwoDocumentsApart(String words) {
        Denoted denoted = cited(HENAN, "贯彻" + words + "。", words, IMPLEMENTS);
        assertThat(denoted.linkedBy()).isEqualTo(LinkedBy.TEXT);
        assertThat(BUNDLED.documents())
                .extracting(KnownDocument::iri)
                .doesNotContain(denoted.entity().iri());
    }

    @Test
    void keepsTheTwoOpinionsOnAestheticEducationApart() {
        String words = "《关于全面加强和改进新时代学校美育工作的意见》";
        assertThat(id(cited(HENAN, "贯彻" + words, words, IMPLEMENTS))).isEqualTo("cn/中共中央办公厅关于全面加强和改进新时代学校美育工作的意见");
    }

    @Test
    void doesNotTakeWhatThePlanWillIssueForTheNationalText() {
        String words = "《关于全面加强新时代大中小学劳动教育的意见》";
        Denoted denoted = cited(HENAN, "研究制定" + words + "。", words, ISSUES);
        assertThat(id(denoted)).isEqualTo("410000/关于全面加强新时代大中小学劳动教育的意见");
    }

    @Test
    void marksALinkToATextDatedAfterThePlan() {
        String words = "《中国共产党普通高等学校基层组织工作条例》";
        Denoted after = cited(HENAN, "学习" + words + "。", words, IMPLEMENTS);
        assertThat(after.afterPlan()).isTrue();
        assertThat(after.confidence()).isLessThan(1);
        assertThat(Dates.surelyAfter("2020", "2020-03-12")).isFalse();
        assertThat(Dates.surelyAfter("2020-03-20", "2020-03")).isFalse();
        assertThat(Dates.surelyAfter("2020-03-20", "2020-03-12")).isTrue();
        assertThat(Dates.surelyAfter("", "2020-03-12")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "《甘肃省全面加强和改进学校美育工作的实施方案》, 620000/甘肃省全面加强和改进学校美育工作的实施方案",
        "《省政府办公厅关于加强文物工作的实施意见》, 620000/甘肃省人民政府办公厅关于加强文物工作的实施意见",
        "《平凉市文物保护规划》, 620800/平凉市文物保护规划",
        "《教育部等七部门关于加强文物教育的通知》, cn/教育部关于加强文物教育的通知",
        "《吉林省政府办公厅关于加强文物工作的实施意见》, 220000/吉林省人民政府办公厅关于加强文物工作的实施意见",
        "《安徽省教育厅转发安徽省人民政府办公厅关于加强文物工作的通知》, 340000/安徽省教育厅转发安徽省人民政府办公厅关于加强文物工作的通知",
    })
    void namesAnUnknownDocumentFromItsTitleAndArea(String words, String id) {
        assertThat(id(cited(PINGLIANG, "贯彻" + words + "。", words, IMPLEMENTS))).isEqualTo(id);
    }

    @Test
    void readsTheIssuerThatStandsBeforeTheTitle() {
        String words = "《关于加强文物工作的实施意见》";
        assertThat(id(cited(PINGLIANG, "落实省教育厅等五部门联合印发的" + words + "。", words, IMPLEMENTS)))
                .isEqualTo("620000/甘肃省教育厅关于加强文物工作的实施意见");
    }

    @Test
    void letsACitationMeetTheTextItCites() {
        String words = "《甘肃省人民政府办公厅关于加强文物工作的实施意见》";
        Letterhead cited = new Letterhead("关于加强文物工作的实施意见", List.of("甘肃省人民政府办公厅"), "", "", "", "");
        assertThat(Plans.RESOLVER.identity(Plans.plan(cited, "一")).iri())
                .isEqualTo(cited(PINGLIANG, "贯彻" + words, words, IMPLEMENTS)
                        .entity()
                        .iri());
    }

    @Test
    void readsAShortTitleThatThePlanGives() {
        Outline plan = Plans.plan(PINGLIANG, "落实《国务院办公厅关于全面加强和改进学校美育工作的意见》（以下简称《意见》），按照《意见》要求。");
        List<Mention> mentions = List.of(
                mention(plan, "《国务院办公厅关于全面加强和改进学校美育工作的意见》", 0),
                mention(plan, "《意见》", 0),
                mention(plan, "《意见》", plan.source().text().lastIndexOf("《意见》")));
        assertThat(Plans.RESOLVER.resolve(plan, mentions))
                .extracting(resolved -> id(resolved.denoted()))
                .containsExactly(MEIYU, MEIYU, MEIYU);
    }

    private static DocumentMention mention(Outline plan, String words, int from) {
        int at = plan.source().text().indexOf(words, from);
        return new DocumentMention(
                new org.yaodian.mention.Evidence(
                        "1", 1, plan.source().span(at, at + words.length()), words, "by-hand", .9),
                IMPLEMENTS,
                Level.NATIONAL,
                "");
    }

    @Test
    void leavesAGenericTitleToItsPlan() {
        assertThat(id(cited(PINGLIANG, "按照《实施方案》。", "《实施方案》", IMPLEMENTS))).startsWith("620800/平凉市人民政府办公室");
    }

    @Test
    void readsANameThatIsBracketedInPart() {
        assertThat(id(cited(PINGLIANG, "宣传“十二五”规划《建议》。", "“十二五”规划《建议》", IMPLEMENTS)))
                .isEqualTo("cn/“十二五”规划建议");
    }

    @Test
    void findsAmongThousandsWithoutComparingAll() {
        List<KnownDocument> many = new java.util.ArrayList<>(BUNDLED.documents());
        for (int i = 0; i < 5000; i++) {
            many.add(KnownDocument.named(IRIS.document("cn", "题名" + i), "关于第" + i + "号事项的决定", List.of()));
        }
        Resolver resolver =
                new Resolver(new Registers(many, BUNDLED.bodies(), BUNDLED.places(), BUNDLED.terms(), List.of()), IRIS);
        String words = "《关于第4321号事项的决定》";
        assertThat(id(cited(resolver, HENAN, "贯彻" + words, words, IMPLEMENTS, "")))
                .isEqualTo("cn/题名4321");
    }

    @Test
    void readsANumberInsideAnotherTitle() {
        String words = "《甘肃省教育厅关于贯彻国办发〔2015〕71号文件的通知》";
        Outline plan = Plans.plan(PINGLIANG, "根据" + words + "精神。");
        List<Resolved> resolved = Plans.RESOLVER.resolve(
                plan,
                List.of(new DocumentMention(Plans.evidence(plan, words), IMPLEMENTS, Level.PROVINCIAL, "甘教〔2016〕1号")));
        assertThat(resolved)
                .extracting(one -> one.mention().evidence().exact(), one -> id(one.denoted()))
                .containsExactly(
                        Tuple.tuple(words, "620000/甘肃省教育厅关于贯彻国办发〔2015〕71号文件的通知"), Tuple.tuple("国办发〔2015〕71号", MEIYU));
        assertThat(plan.source().at(resolved.get(1).mention().evidence().span()))
                .isEqualTo("国办发〔2015〕71号");
        assertThat(resolved.get(1).denoted().linkedBy()).isEqualTo(LinkedBy.NUMBER);
    }

    @Test
    void knowsATitleAgainThatWasPrintedWithItsIssuerBefore() {
        String first = "《甘肃省教育厅关于加强文物教育工作的通知》";
        String again = "《关于加强文物教育工作的通知》";
        Outline plan = Plans.plan(PINGLIANG, "落实" + first + "。按照" + again + "要求，落实市政府" + again + "。");
        int at = plan.source().text().lastIndexOf(again);
        assertThat(Plans.RESOLVER.resolve(
                        plan, List.of(mention(plan, first, 0), mention(plan, again, 0), mention(plan, again, at))))
                .extracting(resolved -> id(resolved.denoted()))
                .containsExactly(
                        "620000/甘肃省教育厅关于加强文物教育工作的通知", "620000/甘肃省教育厅关于加强文物教育工作的通知", "620800/平凉市人民政府关于加强文物教育工作的通知");
    }

    @ParameterizedTest
    @CsvSource({
        "《关于加强文物教育工作的实施意见》, 620800/关于加强文物教育工作的实施意见",
        "《文物教育三年行动计划（2017-2019年）》, 620800/文物教育三年行动计划（2017—2019年）",
        "《普通高中课程方案（实验）》, cn/普通高中课程方案（实验）",
        "《全国文物教育行动计划》, cn/全国文物教育行动计划",
        "《国务院关于文物教育的实施意见》, cn/国务院关于文物教育的实施意见",
    })
    void takesWhatCarriesSomethingOutForTheOwnSidesUnlessItSaysOtherwise(String words, String id) {
        assertThat(id(cited(PINGLIANG, "贯彻" + words + "。", words, IMPLEMENTS))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《国家职业教育改革实施方案（征求意见稿）》",
                "《国家职业教育改革实施方案（草案）》",
                "《关于全面加强和改进学校美育工作的意见（送审稿）》",
                "《教师教育振兴行动计划（2018—2020年）》",
            })
    void keepsDraftsAndOtherYearsApart(String words) {
        Denoted denoted = cited(HENAN, "贯彻" + words + "。", words, IMPLEMENTS);
        assertThat(denoted.linkedBy()).isEqualTo(LinkedBy.TEXT);
        assertThat(denoted.ties()).isEmpty();
    }
}
