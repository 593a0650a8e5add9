package org.yaodian.query;

import java.util.Arrays;
import java.util.List;

/** Words to find a question by, in Chinese and in English. */
public record Keywords(List<String> zh, List<String> en) {

    /** Of a question that nobody looks for. */
    static final Keywords NONE = new Keywords(List.of(), List.of());

    public Keywords {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }

    /** Of two lists whose words stand apart by commas. */
    static Keywords of(Words words) {
        return new Keywords(split(words.zh()), split(words.en()));
    }

    private static List<String> split(String words) {
        List<String> all = Arrays.stream(words.split("[,，、]")).map(String::strip).toList();
        if (all.contains("")) {
            throw new IllegalArgumentException("a keyword is empty in \"" + words + "\"");
        }
        return all;
    }
}
