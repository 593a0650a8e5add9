package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.register.Plans.HENAN;
import static org.yaodian.register.Plans.PINGLIANG;
import static org.yaodian.register.Plans.id;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.Evidence;
import org.yaodian.mention.Mention;
import org.yaodian.mention.Role;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;

class JointBodiesTest {

    private static final Letterhead CENTRE = new Letterhead("意见", List.of("国务院办公厅"), "", "", "2020", "2020");

    private static List<Resolved> resolved(Letterhead head, String... names) {
        Outline plan = Plans.plan(head, String.join("，", names) + "负责。");
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            mentions.add(new BodyMention(Plans.evidence(plan, name), Role.LEAD, !name.endsWith("局")));
        }
        return Plans.RESOLVER.resolve(plan, mentions);
    }

    @Test
    void givesEveryDepartmentUnderOneHeadItsOwnWords() {
        List<Resolved> resolved = resolved(PINGLIANG, "教育、财政、人力资源社会保障等有关部门");
        assertThat(resolved)
                .extracting(one -> one.mention().evidence().exact(), one -> id(one.denoted()))
                .containsExactly(
                        Tuple.tuple("教育", "620800/教育部门"),
                        Tuple.tuple("财政", "620800/财政部门"),
                        Tuple.tuple("人力资源社会保障等有关部门", "620800/人力资源社会保障部门"));
        assertThat(resolved)
                .extracting(one -> one.mention().evidence())
                .extracting(Evidence::span)
                .extracting(span -> span.start(), span -> span.end())
                .containsExactly(Tuple.tuple(0, 2), Tuple.tuple(3, 5), Tuple.tuple(6, 19));
        assertThat(resolved)
                .allSatisfy(one -> assertThat(one.denoted().entity().kind()).isEqualTo(Kind.BODY_CLASS));
    }

    @Test
    void findsTheBodiesOfALevelThatIsSaid() {
        assertThat(resolved(CENTRE, "国务院教育、财政、卫生健康行政部门"))
                .extracting(one -> id(one.denoted()))
                .containsExactly("cn/教育部", "cn/财政部", "cn/国家卫生健康委员会");
        assertThat(resolved(HENAN, "省教育、发展改革部门"))
                .extracting(one -> id(one.denoted()))
                .containsExactly("410000/河南省教育厅", "410000/河南省发展和改革委员会");
    }

    @Test
    void findsACitysBureauThatThePlanNames() {
        assertThat(resolved(PINGLIANG, "市教育部门", "市教育局"))
                .extracting(one -> id(one.denoted()))
                .containsExactly("620800/平凉市教育局", "620800/平凉市教育局");
        assertThat(resolved(PINGLIANG, "市教育部门"))
                .extracting(one -> id(one.denoted()))
                .containsExactly("620800/市教育部门");
    }

    @ParameterizedTest
    @ValueSource(strings = {"市、县教育部门", "市、县（区）教育督导部门", "教育部门", "党委、政府相关部门和学校", "学校、家庭和有关部门"})
    void leavesOtherListsWhole(String name) {
        assertThat(resolved(PINGLIANG, name))
                .extracting(one -> one.mention().evidence().exact())
                .containsExactly(name);
    }
}
