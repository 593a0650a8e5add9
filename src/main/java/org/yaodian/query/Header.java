package org.yaodian.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a query that begin with {@code #+}: YAML of two levels (keys with words in zh and en, and the list of
 * parameters).
 *
 * @param values by key, the second level behind a dot ("title.zh")
 * @param parameters the keys of each parameter, with the line it begins at
 */
record Header(String file, Map<String, String> values, List<Map<String, String>> parameters) {

    private static final String MARK = "#+";
    private static final Pattern KEY = Pattern.compile("( *)(- )?([a-z]+):(?: (.*))?");

    static Header of(String file, String text) {
        Header header = new Header(file, new HashMap<>(), new ArrayList<>());
        String above = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith(MARK)) {
                above = header.read(line.substring(MARK.length()).replaceFirst("^ ", ""), above, number);
            }
        }
        return header;
    }

    private String read(String line, String above, int number) {
        Matcher matcher = KEY.matcher(line.stripTrailing());
        if (!matcher.matches()) {
            throw new BrokenQueryException(file, number, "not a header line: " + line);
        }
        String key = matcher.group(3);
        String value = matcher.group(4) == null ? "" : matcher.group(4).strip();
        if (matcher.group(1).isEmpty()) {
            enter(values, key, value, number);
            return key;
        }
        if (!above.equals("parameters")) {
            enter(values, above + "." + key, value, number);
            return above;
        }
        if (matcher.group(2) != null) {
            parameters.add(new HashMap<>(Map.of("line", Integer.toString(number))));
        }
        if (parameters.isEmpty()) {
            throw new BrokenQueryException(file, number, "a parameter begins with \"- name:\"");
        }
        enter(parameters.getLast(), key, value, number);
        return above;
    }

    private void enter(Map<String, String> to, String key, String value, int number) {
        if (to.put(key, value) != null) {
            throw new BrokenQueryException(file, number, key + " is given twice");
        }
    }

    Words words(String key) {
        try {
            return new Words(values.getOrDefault(key + ".zh", ""), values.getOrDefault(key + ".en", ""));
        } catch (IllegalArgumentException e) {
            throw new BrokenQueryException(file, 1, key + ": " + e.getMessage());
        }
    }

    /** The value of a key that must be there. */
    String value(String key) {
        String value = values.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw new BrokenQueryException(file, 1, "the header has no " + key);
        }
        return value;
    }
}
