package org.yaodian.outline;

import java.util.List;
import org.yaodian.text.SourceText;

/** Outlines of texts made up for a test. */
final class Outlines {

    private Outlines() {}

    static Outline outline(String text) {
        return OutlineReader.outline(SourceText.of("test.txt", text));
    }

    /** Each item as "path title". */
    static List<String> items(String text) {
        return outline(text).items().stream()
                .map(item -> item.path() + " " + item.title())
                .toList();
    }

    static List<String> sections(String text) {
        return outline(text).sections().stream()
                .map(section -> section.path() + " " + section.title())
                .toList();
    }
}
