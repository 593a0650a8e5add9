package org.yaodian.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaodian.mention.ActivityMention;
import org.yaodian.mention.AudienceMention;
import org.yaodian.mention.BodyMention;
import org.yaodian.mention.CitationKind;
import org.yaodian.mention.Deadline;
import org.yaodian.mention.DocumentMention;
import org.yaodian.mention.Evidence;
import org.yaodian.mention.IndicatorMention;
import org.yaodian.mention.Mention;
import org.yaodian.mention.PlaceMention;
import org.yaodian.mention.ProgramMention;
import org.yaodian.mention.Quantity;
import org.yaodian.outline.Item;
import org.yaodian.outline.Outline;
import org.yaodian.outline.Part;
import org.yaodian.outline.Section;

/**
 * A plan in the form of the annotation guide: one JSON object per item, its seven lists holding each distinct mention
 * once, in the order of the text; after them every occurrence with its span in code points.
 */
final class GoldLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Outline outline;
    private final List<Mention> mentions;
    private final double minConfidence;

    /** @param minConfidence mentions less sure are left out of the seven lists, 0 to 1 */
    GoldLines(Outline outline, List<Mention> mentions, double minConfidence) {
        this.outline = outline;
        this.mentions = mentions.stream()
                .sorted((a, b) -> a.evidence().span().compareTo(b.evidence().span()))
                .toList();
        this.minConfidence = minConfidence;
    }

    Stream<String> lines() {
        return outline.items().stream().map(item -> json(line(item)));
    }

    private static String json(Map<String, Object> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists are JSON", e);
        }
    }

    private Map<String, Object> line(Item item) {
        List<Mention> all = mentions.stream()
                .filter(mention -> mention.evidence().part().equals(item.path()))
                .toList();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("item", item.path());
        line.put("section", outline.part(item.parent()).map(GoldLines::title).orElse(""));
        line.put("title", item.title());
        line.put("documents", distinct(all, DocumentMention.class, GoldLines::document));
        line.put("bodies", distinct(all, BodyMention.class, GoldLines::body));
        line.put("programs", distinct(all, ProgramMention.class, GoldLines::words));
        line.put("activities", distinct(all, ActivityMention.class, GoldLines::words));
        line.put("targetGroups", distinct(all, AudienceMention.class, GoldLines::words));
        line.put("indicators", distinct(all, IndicatorMention.class, GoldLines::indicator));
        line.put("places", distinct(all, PlaceMention.class, GoldLines::words));
        line.put("mentions", all.stream().map(GoldLines::occurrence).toList());
        return line;
    }

    private static String title(Part part) {
        return part instanceof Section section ? section.title() : "";
    }

    private <M extends Mention> List<Object> distinct(List<Mention> all, Class<M> type, Function<M, Object> entry) {
        Map<String, Object> first = new LinkedHashMap<>();
        for (Mention mention : all) {
            if (type.isInstance(mention) && mention.evidence().confidence() >= minConfidence) {
                first.putIfAbsent(words(mention), entry.apply(type.cast(mention)));
            }
        }
        return new ArrayList<>(first.values());
    }

    private static String words(Mention mention) {
        return mention.evidence().exact().replace("\n", "").strip();
    }

    private static Map<String, Object> document(DocumentMention mention) {
        CitationKind kind = mention.kind() == CitationKind.MENTIONS ? CitationKind.SUPPORTS : mention.kind();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("mention", words(mention));
        entry.put("relation", kind.word());
        entry.put("level", mention.level().word());
        return entry;
    }

    private static Map<String, Object> body(BodyMention mention) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("mention", words(mention));
        entry.put("role", mention.role().word());
        return entry;
    }

    @SuppressWarnings("NullAway") // null is a value of the form
    private static Map<String, Object> indicator(IndicatorMention mention) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("mention", words(mention));
        switch (mention.quantity()) {
            case Quantity.Amount amount -> {
                entry.put("value", number(amount.value()));
                entry.put("unit", amount.unit());
                entry.put("comparator", amount.comparator().word());
            }
            case Quantity.Range range -> {
                entry.put("value", number(range.value()));
                entry.put("unit", range.unit());
                entry.put("comparator", "range");
            }
            case Quantity.DateOnly date -> {
                entry.put("value", null);
                entry.put("unit", null);
                entry.put("comparator", null);
            }
        }
        entry.put(
                "deadline",
                mention.deadline() instanceof Deadline.By by ? by.date().toString() : null);
        return entry;
    }

    private static Number number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? value.toBigInteger() : value.stripTrailingZeros();
    }

    private static Map<String, Object> occurrence(Mention mention) {
        Evidence evidence = mention.evidence();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", type(mention));
        entry.put("mention", words(mention));
        entry.put("start", evidence.span().start());
        entry.put("end", evidence.span().end());
        entry.put("rule", evidence.rule());
        entry.put("confidence", evidence.confidence());
        return entry;
    }

    private static String type(Mention mention) {
        return switch (mention) {
            case DocumentMention document -> "document";
            case BodyMention body -> "body";
            case ProgramMention program -> "program";
            case ActivityMention activity -> "activity";
            case AudienceMention audience -> "targetGroup";
            case IndicatorMention indicator -> "indicator";
            case PlaceMention place -> "place";
        };
    }
}
