package org.yaodian.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.outline.Outline;
import org.yaodian.outline.OutlineReader;
import org.yaodian.text.SourceText;

class PlanMentionFinderTest {

    private static final MentionFinder FINDER =
            new PlanMentionFinder(new Gazetteer(List.of("职教20条"), List.of(), List.of("济源市"), List.of()));

    private static List<Mention> mentions(String sentence) {
        String text = "某省教育厅\n2020年工作要点\n一、任务\n1.事项。" + sentence + "\n";
        Outline outline = OutlineReader.outline(SourceText.of("test.txt", text));
        return FINDER.mentions(outline).stream()
                .filter(mention -> mention.evidence().confidence() >= 0.5)
                .toList();
    }

    private static <M extends Mention> List<M> of(Class<M> type, String sentence) {
        return mentions(sentence).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<String> words(Class<? extends Mention> type, String sentence) {
        return of(type, sentence).stream().map(m -> m.evidence().exact()).toList();
    }

    @Test
    void keepsTheWordsOfEveryMentionEqualToTheTextAtItsSpan() throws IOException {
        Path plan = Path.of("src/main/resources/org/yaodian/ingest/henan-2020.txt");
        Outline outline = OutlineReader.outline(SourceText.of("henan", Files.readString(plan)));
        List<Mention> mentions = FINDER.mentions(outline);
        assertThat(mentions).hasSizeGreaterThan(300);
        assertThat(mentions).allSatisfy(mention -> {
            Evidence evidence = mention.evidence();
            assertThat(outline.source().at(evidence.span())).isEqualTo(evidence.exact());
            assertThat(outline.part(evidence.part()))
                    .hasValueSatisfying(part ->
                            assertThat(part.span().contains(evidence.span())).isTrue());
        });
    }

    @Test
    void findsTheSameInTheSameText() {
        assertThat(mentions("督促各地落实《甲办法》。")).isEqualTo(mentions("督促各地落实《甲办法》。"));
    }

    @Test
    void tellsWhatIsDoneWithADocument() {
        assertThat(of(DocumentMention.class, "贯彻落实《关于甲的意见》（国办发〔2015〕71号），制定《乙省丙办法》，修订《丁标准》。"))
                .extracting(DocumentMention::kind, DocumentMention::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CitationKind.IMPLEMENTS, "国办发〔2015〕71号"),
                        org.assertj.core.groups.Tuple.tuple(CitationKind.ISSUES, ""),
                        org.assertj.core.groups.Tuple.tuple(CitationKind.REVISES, ""));
    }

    @Test
    void readsTheRolesOfABracketOfResponsibility() {
        assertThat(of(BodyMention.class, "做好工作。（市教育局牵头，市财政局、市人社局配合）"))
                .extracting(m -> m.evidence().exact(), BodyMention::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("市教育局", Role.LEAD),
                        org.assertj.core.groups.Tuple.tuple("市财政局", Role.SUPPORT),
                        org.assertj.core.groups.Tuple.tuple("市人社局", Role.SUPPORT));
        assertThat(words(BodyMention.class, "做好工作。（各县（市、区）人民政府负责）")).containsExactly("各县（市、区）人民政府");
    }

    @Test
    void tellsHowABodyActsInRunningText() {
        assertThat(of(BodyMention.class, "会同省委组织部开展考核，督促各地推进改革。"))
                .extracting(m -> m.evidence().exact(), BodyMention::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("省委组织部", Role.JOINT),
                        org.assertj.core.groups.Tuple.tuple("各地", Role.DIRECTED));
    }

    @Test
    void cutsNamesOfProgramsAtTheVerbsThatTakeThem() {
        assertThat(words(ProgramMention.class, "继续实施班主任素养提升工程，实施“特岗计划”、“农硕计划”。"))
                .containsExactly("班主任素养提升工程", "“特岗计划”", "“农硕计划”");
    }

    @Test
    void takesNoCommonNounForAnEvent() {
        assertThat(words(ActivityMention.class, "广泛开展教育活动，举办青年教师课堂教学创新大赛。")).containsExactly("青年教师课堂教学创新大赛");
    }

    @Test
    void readsNumberUnitComparatorAndDeadline() {
        assertThat(of(IndicatorMention.class, "大班额比例控制在10%以内，建设100所左右高水平院校，培训320万名教师。"))
                .extracting(IndicatorMention::quantity)
                .containsExactly(
                        new Quantity.Amount(BigDecimal.TEN, "%", Comparator.LE),
                        new Quantity.Amount(new BigDecimal("100"), "所", Comparator.APPROX),
                        new Quantity.Amount(new BigDecimal("3200000"), "名", Comparator.EQ));
        assertThat(of(IndicatorMention.class, "确保2020年底消除超大班。"))
                .extracting(IndicatorMention::deadline)
                .containsExactly(new Deadline.By(LocalDate.of(2020, 12, 31), Deadline.Precision.YEAR));
    }

    @Test
    void findsPlacesOfTheRegister() {
        assertThat(words(PlaceMention.class, "总结济源市经验。")).containsExactly("济源市");
    }

    @Test
    void readsAListThatGoesOnBehindAnAnd() {
        assertThat(words(BodyMention.class, "做好工作。（市教育局牵头，以及市财政局等部门配合）")).containsExactly("市教育局", "市财政局");
    }

    @Test
    void readsASegmentOfALabelByTheWordThatClosesIt() {
        assertThat(of(BodyMention.class, "做好工作。（责任单位：市教育局牵头，市财政局配合）"))
                .extracting(m -> m.evidence().exact(), BodyMention::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("市教育局", Role.LEAD),
                        org.assertj.core.groups.Tuple.tuple("市财政局", Role.SUPPORT));
    }

    @Test
    void namesNoBodyThatOnlySaidSomething() {
        String text = "某省教育厅\n2020年工作要点\n一、任务\n1.事项。根据教育部部署和省委要求，做好有关工作。\n";
        assertThat(FINDER.mentions(OutlineReader.outline(SourceText.of("test.txt", text))))
                .noneMatch(BodyMention.class::isInstance);
    }

    @Test
    void countsNeitherRulesNorNumbersThatAreVague() {
        assertThat(words(IndicatorMention.class, "落实八项规定精神。掌握一两项特长。")).isEmpty();
    }

    @Test
    void tellsThePhaseOfAPlanByItsDates() {
        assertThat(of(IndicatorMention.class, "分阶段推进。第一阶段：2月中旬到5月1日，全面部署。"))
                .extracting(IndicatorMention::deadline)
                .containsExactly(new Deadline.By(LocalDate.of(2020, 5, 1), Deadline.Precision.DAY));
    }

    @Test
    void citesNoLawThatIsPartOfAnotherWord() {
        assertThat(words(DocumentMention.class, "加强教育法律法规的学习。")).doesNotContain("教育法");
    }

    @Test
    void knowsADocumentOfTheRegisterByItsNickname() {
        assertThat(of(DocumentMention.class, "贯彻落实职教20条要求。"))
                .extracting(m -> m.evidence().exact(), DocumentMention::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("职教20条", CitationKind.IMPLEMENTS));
    }

    @Test
    void isNeverCertainAndForgetsWhatIsHardlyLikely() {
        String text = "某省教育厅\n2020年工作要点\n一、任务\n1.事项。督促各地实施教师素质提升工程，加强中小学教师、学生、企业、高校有关工作。\n";
        assertThat(FINDER.mentions(OutlineReader.outline(SourceText.of("test.txt", text))))
                .isNotEmpty()
                .allSatisfy(
                        mention -> assertThat(mention.evidence().confidence()).isBetween(0.1, 0.99));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1个", "学校要", "（", "学校", "每1个", "《", "一二三"})
    void readsALineWithoutEnd(String words) {
        String line = words.repeat(60_000 / words.length());
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> mentions(line)))
                .isNotNull();
    }
}
