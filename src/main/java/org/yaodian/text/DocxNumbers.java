package org.yaodian.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The numbers that Word puts before the paragraphs of lists: the file holds only how they look, so they are counted
 * here. For one reading of one file, by one thread.
 */
final class DocxNumbers {

    /** Word's lists have nine levels. */
    private static final int LEVELS = 9;

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern WORD_AT_END = Pattern.compile("[\\p{L}\\p{N}]$");

    /** @param style whose paragraphs stand at this level, "" where none do */
    private record Level(int start, String format, String text, String style, boolean arabic) {}

    private static final Level UNKNOWN = new Level(1, "none", "", "", false);

    /** @param starts by level, where the list begins with another number than its pattern */
    private record List(String pattern, Map<Integer, Integer> starts) {}

    private final DocxStyles styles;
    private final Map<String, Map<Integer, Level>> patterns = new HashMap<>();
    private final Map<String, List> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private DocxNumbers(DocxStyles styles) {
        this.styles = styles;
    }

    /** @param part {@code numbering.xml}, empty where the file has none */
    static DocxNumbers of(byte[] part, DocxStyles styles) throws XMLStreamException {
        DocxNumbers numbers = new DocxNumbers(styles);
        if (part.length > 0) {
            try (WordXml xml = new WordXml(part)) {
                numbers.read(xml);
            }
        }
        return numbers;
    }

    private void read(WordXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("abstractNum")) {
                String id = xml.value("abstractNumId");
                Map<Integer, Level> levels = new HashMap<>();
                while (xml.next() && !xml.ends("abstractNum")) {
                    if (xml.starts("lvl")) {
                        levels.put(xml.number("ilvl", 0), level(xml));
                    }
                }
                patterns.put(id, levels);
            } else if (xml.starts("num")) {
                lists.put(xml.value("numId"), list(xml));
            }
        }
    }

    private static Level level(WordXml xml) throws XMLStreamException {
        Level level = UNKNOWN;
        while (xml.next() && !xml.ends("lvl")) {
            if (xml.isStart()) {
                level = switch (xml.name()) {
                    case "start" ->
                        new Level(xml.number("val", 1), level.format(), level.text(), level.style(), level.arabic());
                    case "numFmt" -> new Level(level.start(), xml.value(), level.text(), level.style(), level.arabic());
                    case "lvlText" ->
                        new Level(level.start(), level.format(), xml.value(), level.style(), level.arabic());
                    case "pStyle" ->
                        new Level(level.start(), level.format(), level.text(), xml.value(), level.arabic());
                    case "isLgl" -> new Level(level.start(), level.format(), level.text(), level.style(), xml.isOn());
                    default -> level;
                };
            }
        }
        return level;
    }

    private static List list(WordXml xml) throws XMLStreamException {
        String pattern = "";
        Map<Integer, Integer> starts = new HashMap<>();
        int level = 0;
        while (xml.next() && !xml.ends("num")) {
            if (xml.starts("abstractNumId")) {
                pattern = xml.value();
            } else if (xml.starts("lvlOverride")) {
                level = Math.min(xml.number("ilvl", 0), LEVELS - 1);
            } else if (xml.starts("startOverride")) {
                starts.put(level, xml.number("val", 1));
            }
        }
        return new List(pattern, starts);
    }

    /**
     * What Word shows before the next paragraph, "" where that has no number. Counts on.
     *
     * @param list number of its list as the paragraph says, "" where its style does
     * @param level in it from 0, below 0 where the style says
     */
    String next(String style, String list, int level) {
        String id = list.isEmpty() ? styles.list(style) : list;
        if (!lists.containsKey(id)) {
            return "";
        }
        List chosen = lists.get(id);
        Map<Integer, Level> levels = patterns.getOrDefault(chosen.pattern(), Map.of());
        int at = level >= 0 ? level : levelOf(style, levels);
        int[] count = counters.computeIfAbsent(chosen.pattern(), pattern -> new int[LEVELS]);
        if (at >= LEVELS) {
            return "";
        }
        if (begun.add(id)) {
            chosen.starts().forEach((over, start) -> count[over] = start - 1);
            chosen.starts().keySet().forEach(over -> begun.add(chosen.pattern() + "/" + over));
        }
        for (int above = 0; above <= at; above++) {
            boolean first = begun.add(chosen.pattern() + "/" + above);
            int start = levels.getOrDefault(above, UNKNOWN).start();
            count[above] = first ? (above == at ? start - 1 : start) : count[above];
        }
        count[at]++;
        for (int below = at + 1; below < LEVELS; below++) {
            begun.remove(chosen.pattern() + "/" + below);
        }
        return shown(levels, at, count);
    }

    private int levelOf(String style, Map<Integer, Level> levels) {
        int said = styles.level(style);
        return said >= 0
                ? said
                : levels.entrySet().stream()
                        .filter(level -> level.getValue().style().equals(style))
                        .mapToInt(Map.Entry::getKey)
                        .findFirst()
                        .orElse(0);
    }

    private static String shown(Map<Integer, Level> levels, int at, int[] count) {
        Level level = levels.getOrDefault(at, UNKNOWN);
        if (level.format().equals("bullet")) {
            return "";
        }
        Matcher place = PLACE.matcher(level.text());
        String shown = place.replaceAll(found -> {
            int which = Integer.parseInt(found.group(1)) - 1;
            String format = level.arabic()
                    ? "decimal"
                    : levels.getOrDefault(which, UNKNOWN).format();
            return Matcher.quoteReplacement(WordNumerals.of(format, count[which]));
        });
        return WORD_AT_END.matcher(shown).find() ? shown + " " : shown;
    }
}
