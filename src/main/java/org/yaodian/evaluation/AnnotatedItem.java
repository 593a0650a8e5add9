package org.yaodian.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody, a person or a program, found in one item of a plan.
 *
 * @param item path of the item
 * @param title its title
 * @param entries for each type the distinct mentions: normalised words to attributes (a missing attribute is "")
 */
public record AnnotatedItem(String item, String title, Map<MentionType, Map<String, Map<String, String>>> entries) {

    private static final Pattern MARKS = Pattern.compile("[\\s\u00A0\u3000“”‘’\"'《》〈〉]");

    public AnnotatedItem {
        entries = Map.copyOf(entries);
    }

    /** One mention as annotated. */
    public record Entry(String mention, Map<String, String> attributes) {

        public Entry {
            attributes = Map.copyOf(attributes);
        }
    }

    /** An item from its lists; of two mentions with the same normalised words the first counts. */
    public static AnnotatedItem of(String item, String title, Map<MentionType, List<Entry>> lists) {
        Map<MentionType, Map<String, Map<String, String>>> entries = new EnumMap<>(MentionType.class);
        for (MentionType type : MentionType.values()) {
            Map<String, Map<String, String>> distinct = new LinkedHashMap<>();
            lists.getOrDefault(type, List.of())
                    .forEach(entry -> distinct.putIfAbsent(normalised(entry.mention()), entry.attributes()));
            entries.put(type, distinct);
        }
        return new AnnotatedItem(item, title, entries);
    }

    /** Words without white space, quotation marks and 《》, as mentions and titles are compared. */
    public static String normalised(String words) {
        return MARKS.matcher(words).replaceAll("");
    }

    Map<String, Map<String, String>> of(MentionType type) {
        return entries.getOrDefault(type, Map.of());
    }
}
