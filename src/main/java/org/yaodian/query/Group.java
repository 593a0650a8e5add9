package org.yaodian.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of work that questions are asked in, in the order in which they are listed. */
public enum Group {
    CITATIONS("引用", "Citations"),
    CASCADE("自上而下的落实", "From centre to province to city"),
    RESPONSIBILITY("责任", "Responsibility"),
    PROGRAMS("项目计划、活动与群体", "Programs, activities and groups"),
    INDICATORS("指标与期限", "Indicators and time"),
    EVIDENCE("原文与依据", "Text and evidence"),
    CORPUS("文本库", "Corpus"),
    /** Queries behind the routes of a server, which nobody asks by name. */
    API("接口内部", "Inside the API");

    private final String zh;
    private final String en;

    Group(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word used in headers and descriptions. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Words title() {
        return new Words(zh, en);
    }

    /** The groups whose questions are there to be asked. */
    public static List<Group> asked() {
        return Arrays.stream(values()).filter(group -> group != API).toList();
    }

    /** @throws IllegalArgumentException if there is no such group */
    static Group of(String word) {
        return Arrays.stream(values())
                .filter(group -> group.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no group \"" + word + "\"; there are "
                        + Arrays.stream(values()).map(Group::word).collect(Collectors.joining(", "))));
    }
}
