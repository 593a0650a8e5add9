package org.yaodian.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that tell two documents apart, and words that do not, from {@code title-guards.txt}. A likeness of titles
 * never bridges the first.
 */
final class Guards {

    private final Pattern guards;
    private final Pattern light;
    private final Places places;

    private Guards(Pattern guards, Pattern light, Places places) {
        this.guards = guards;
        this.light = light;
        this.places = places;
    }

    static Guards bundled(Places places) {
        List<String> guards = new ArrayList<>();
        List<String> light = new ArrayList<>();
        for (String line : lines("title-guards.txt")) {
            if (line.startsWith("~")) {
                light.add(line.substring(1).strip());
            } else {
                guards.add(line);
            }
        }
        return new Guards(
                Pattern.compile(String.join("|", guards)),
                Pattern.compile("(?:" + String.join("|", light) + ")+"),
                places);
    }

    Places places() {
        return places;
    }

    /** What tells the title of a key apart from others, in order: two titles are alike only if these are equal. */
    List<String> of(String key) {
        List<String> found = new ArrayList<>();
        Matcher matcher = guards.matcher(key);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        found.sort(null);
        found.addAll(places.namedIn(key));
        return found;
    }

    /** Whether words may be left out or put in without making another title. */
    boolean light(String words) {
        return light.matcher(words).matches();
    }

    /** Lines of a data file of this package, without comments (#) and empty lines. */
    static List<String> lines(String name) {
        InputStream in = Guards.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the software was built without " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
