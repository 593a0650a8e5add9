package org.yaodian.evaluation;

import java.util.Arrays;
import java.util.List;

/** The seven lists of an annotated item, in the order of the annotation guide, with the attributes that are compared. */
public enum MentionType {
    DOCUMENTS("documents", "relation level"),
    BODIES("bodies", "role"),
    PROGRAMS("programs", ""),
    ACTIVITIES("activities", ""),
    TARGET_GROUPS("targetGroups", ""),
    INDICATORS("indicators", "value unit comparator deadline"),
    PLACES("places", "");

    private final String key;
    private final String attributes;

    MentionType(String key, String attributes) {
        this.key = key;
        this.attributes = attributes;
    }

    /** The name of the list in the exchange format. */
    public String key() {
        return key;
    }

    /** Names of the attributes that an entry has beside its words. */
    public List<String> attributes() {
        return attributes.isEmpty() ? List.of() : Arrays.asList(attributes.split(" ", -1));
    }
}
