package org.yaodian.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a query that begin with {@code #+}: YAML of two levels (keys with words in zh and en, and the list of
 * parameters), of which each value stands in one line. Values that YAML would read otherwise are refused, so that other
 * tools read the same.
 *
 * @param values by key, the second level behind a dot ("title.zh")
 * @param parameters the values of each parameter
 * @param end number of its last line, from 1; 0 if there is none
 */
record Header(String file, Map<String, Value> values, List<Map<String, Value>> parameters, int end) {

    /** The key under which a parameter has the line it begins at. */
    static final String BEGIN = "-";

    private static final String MARK = "#+";
    private static final Pattern KEY = Pattern.compile("( *)(- )?([a-z]+):(?: (.*))?");
    private static final Pattern READ_OTHERWISE_BY_YAML =
            Pattern.compile("^[\\[\\]{}&*!|>%@`\"'#,?-].*|.*(: | #|:$).*");

    /**
     * What stands behind a key.
     *
     * @param line number of its line in the file, from 1
     */
    record Value(String text, int line) {}

    static Header of(String file, String text) {
        Map<String, Value> values = new LinkedHashMap<>();
        List<Map<String, Value>> parameters = new ArrayList<>();
        String above = "";
        int number = 0;
        int end = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith(MARK)) {
                end = number;
                Header header = new Header(file, values, parameters, end);
                above = header.read(line.substring(MARK.length()).replaceFirst("^ ", ""), above);
            }
        }
        return new Header(file, values, parameters, end);
    }

    /** Enters a line; returns the key that lines below it may belong to. */
    private String read(String line, String above) {
        Matcher matcher = KEY.matcher(line.stripTrailing());
        if (!matcher.matches()) {
            throw broken(end, "not a header line: " + line);
        }
        String key = matcher.group(3);
        String value = matcher.group(4) == null ? "" : matcher.group(4).strip();
        if (READ_OTHERWISE_BY_YAML.matcher(value).matches()) {
            throw broken(end, "YAML would read \"" + value + "\" otherwise; put it in other words");
        }
        if (matcher.group(1).isEmpty()) {
            enter(values, key, value);
            return key;
        }
        if (!above.equals("parameters")) {
            enter(values, above + "." + key, value);
            return above;
        }
        if (matcher.group(2) != null) {
            parameters.add(new LinkedHashMap<>(Map.of(BEGIN, new Value("", end))));
        }
        if (parameters.isEmpty()) {
            throw broken(end, "a parameter begins with \"- name:\"");
        }
        enter(parameters.getLast(), key, value);
        return above;
    }

    private void enter(Map<String, Value> to, String key, String value) {
        if (to.put(key, new Value(value, end)) != null) {
            throw broken(end, key + " is given twice");
        }
    }

    /** The value of a key, "" if it is not there. */
    String text(String key) {
        return values.getOrDefault(key, new Value("", end)).text();
    }

    /** The value of a key of the parameter of a name, "" if it is not there. */
    String text(String parameter, String key) {
        Value none = new Value("", end);
        return parameters.stream()
                .filter(keys -> keys.getOrDefault("name", none).text().equals(parameter))
                .map(keys -> keys.getOrDefault(key, none).text())
                .findFirst()
                .orElse("");
    }

    /** Line of a key, of the header's end if it is not there. */
    int line(String key) {
        return values.getOrDefault(key, new Value("", end)).line();
    }

    BrokenQueryException broken(int line, String fault) {
        return new BrokenQueryException(file, Math.max(1, line), fault);
    }
}
