package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.register.Plans.BUNDLED;
import static org.yaodian.register.Plans.HENAN;
import static org.yaodian.register.Plans.IRIS;
import static org.yaodian.register.Plans.PINGLIANG;
import static org.yaodian.register.Plans.evidence;
import static org.yaodian.register.Plans.id;
import static org.yaodian.register.Plans.one;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.mention.AudienceMention;
import org.yaodian.mention.PlaceMention;
import org.yaodian.mention.ProgramMention;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;

class TermResolverTest {

    private static final Resolver RESOLVER = new Resolver(
            BUNDLED.plus(new Registers(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(
                            new KnownTerm(
                                    new Entity(IRIS.program("cn", "国培计划"), Kind.PROGRAM, "国培计划"),
                                    List.of("国家级教师培训计划"),
                                    "cn"),
                            new KnownTerm(new Entity(IRIS.group("cn", "教师"), Kind.GROUP, "教师"), List.of("教员"), "cn"),
                            new KnownTerm(new Entity(IRIS.group("cn", "农村教师"), Kind.GROUP, "农村教师"), List.of(), "cn")),
                    List.of())),
            IRIS);

    private static Denoted program(Letterhead head, String name) {
        Outline plan = Plans.plan(head, "实施" + name + "。");
        return one(RESOLVER, plan, new ProgramMention(evidence(plan, name)));
    }

    private static Denoted group(String name) {
        Outline plan = Plans.plan(HENAN, "面向" + name + "。");
        return one(RESOLVER, plan, new AudienceMention(evidence(plan, name)));
    }

    private static Denoted place(Letterhead head, String name) {
        Outline plan = Plans.plan(head, "支持" + name + "。");
        return one(RESOLVER, plan, new PlaceMention(evidence(plan, name)));
    }

    @ParameterizedTest
    @CsvSource({
        "“国培计划”, cn/国培计划",
        "国培计划, cn/国培计划",
        "国家级教师培训计划, cn/国培计划",
        "“省培计划”, 410000/省培计划",
        "国家普通高中改造计划, cn/国家普通高中改造计划",
        "国家级示范区创建, 410000/国家级示范区创建",
        "第27次全国高校工作会议, cn/第27次全国高校工作会议",
        "全国、全省教育大会, 410000/全国、全省教育大会"
    })
    void joinsWhatTheRegisterJoinsAndScopesTheRest(String name, String id) {
        assertThat(id(program(HENAN, name))).isEqualTo(id);
    }

    @Test
    void givesACitysProvincialProgramToItsProvince() {
        assertThat(id(program(PINGLIANG, "“省培计划”"))).isEqualTo("620000/省培计划");
        assertThat(id(program(PINGLIANG, "省级示范校工程"))).isEqualTo("620800/省级示范校工程");
    }

    @Test
    void keepsAProgramThatIsADocumentsTitleAndPointsToTheDocument() {
        Denoted denoted = program(HENAN, "第三期学前教育行动计划");
        assertThat(denoted.entity().kind()).isEqualTo(Kind.PROGRAM);
        assertThat(denoted.ties())
                .extracting(Tie::relation, tie -> id(tie.to()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Tie.Relation.SET_OUT_IN, "cn/教育部关于实施第三期学前教育行动计划的意见"));
    }

    @Test
    void knowsAGroupOfTheThesaurusByItsNames() {
        assertThat(id(group("教员"))).isEqualTo("cn/教师");
        assertThat(group("教师").linkedBy()).isEqualTo(LinkedBy.EXACT);
    }

    @Test
    void findsTheNearestWiderGroupOfAnUnknownOne() {
        Denoted denoted = group("贫困地区农村教师");
        assertThat(id(denoted)).isEqualTo("410000/贫困地区农村教师");
        assertThat(denoted.ties())
                .containsExactly(
                        new Tie(Tie.Relation.BROADER, new Entity(IRIS.group("cn", "农村教师"), Kind.GROUP, "农村教师"), .8));
    }

    @ParameterizedTest
    @CsvSource({
        "济源市, place/419001",
        "汤阴县, place/410523",
        "襄城县, place/411025",
        "朝阳区, place/410000/朝阳区",
        "柯桥区, place/410000/柯桥区",
        "北京市, place/110000"
    })
    void takesThePlaceNearestToThePlanAndGuessesNone(String name, String tail) {
        assertThat(place(HENAN, name).entity().iri()).isEqualTo(IRIS.base() + tail);
    }
}
