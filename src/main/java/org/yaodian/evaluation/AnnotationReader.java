package org.yaodian.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads annotations in the form of the annotation guide: JSON Lines, one object per item. */
public final class AnnotationReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotationReader() {}

    /** The lines are no annotations; the message names the line and what is wrong. */
    public static final class MalformedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message);
        }
    }

    /**
     * Items by their path, in the order of the lines.
     *
     * @param name what to call the source in a message
     * @throws MalformedException where a line is no JSON object with an {@code item}
     */
    public static Map<String, AnnotatedItem> read(String name, Reader lines) throws IOException {
        Map<String, AnnotatedItem> items = new LinkedHashMap<>();
        BufferedReader reader = new BufferedReader(lines);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                AnnotatedItem item = item(name + ", line " + number, line);
                items.put(item.item(), item);
            }
        }
        return items;
    }

    private static AnnotatedItem item(String place, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject() || !node.hasNonNull("item")) {
                throw new MalformedException(
                        place + ": not an object with \"item\"; one annotated item a line is expected");
            }
            Map<MentionType, List<AnnotatedItem.Entry>> lists = new EnumMap<>(MentionType.class);
            for (MentionType type : MentionType.values()) {
                lists.put(type, entries(place, type, node.path(type.key())));
            }
            return AnnotatedItem.of(
                    node.get("item").asText(), node.path("title").asText(""), lists);
        } catch (JsonProcessingException e) {
            throw new MalformedException(place + ": not JSON (" + e.getOriginalMessage() + ")");
        }
    }

    private static List<AnnotatedItem.Entry> entries(String place, MentionType type, JsonNode list) {
        List<AnnotatedItem.Entry> entries = new ArrayList<>();
        for (JsonNode node : list) {
            String mention =
                    node.isTextual() ? node.asText() : node.path("mention").asText("");
            if (mention.isEmpty()) {
                throw new MalformedException(place + ": an entry of \"" + type.key() + "\" has no \"mention\"");
            }
            Map<String, String> attributes = new HashMap<>();
            for (String attribute : type.attributes()) {
                JsonNode value = node.path(attribute);
                attributes.put(attribute, value.isMissingNode() || value.isNull() ? "" : value.asText());
            }
            entries.add(new AnnotatedItem.Entry(mention, attributes));
        }
        return entries;
    }
}
