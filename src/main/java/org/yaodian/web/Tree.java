package org.yaodian.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Nested maps, lists and words, as YAML and JSON have them. Nothing given is changed. */
final class Tree {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    /** Our own files may say a thing again as often as they like. */
    private static final int MOST_ALIASES = 10_000;

    private Tree() {}

    /** A YAML file of the program, whose top is a map. */
    static Map<String, Object> read(String resource) {
        try (InputStream in = Tree.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the program; build it anew");
            }
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(resource)
                    .setMaxAliasesForCollections(MOST_ALIASES)
                    .build();
            return map(new Load(settings).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** A value as a map; an empty one where it is none. */
    static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, member) -> map.put(String.valueOf(key), member));
        }
        return map;
    }

    /** A value as a list; a single one where it is none. */
    static List<Object> list(Object value) {
        return value instanceof List<?> given ? new ArrayList<>(given) : List.of(value);
    }

    /** Maps merged member by member, lists joined; of two other values the second. */
    static Object merged(Object first, Object second) {
        if (first instanceof Map<?, ?> && second instanceof Map<?, ?>) {
            Map<String, Object> all = map(first);
            map(second).forEach((key, value) -> all.merge(key, value, Tree::merged));
            return all;
        }
        if (first instanceof List<?> && second instanceof List<?>) {
            List<Object> all = list(first);
            all.addAll(list(second));
            return all;
        }
        return second;
    }

    /** With one language chosen wherever words stand in both: {@code {zh: …, en: …}}. */
    static Object inLanguage(Object tree, String language) {
        if (tree instanceof Map<?, ?> map) {
            if (map.keySet().equals(LANGUAGES) && map.get(language) instanceof String words) {
                return words;
            }
            Map<String, Object> all = new LinkedHashMap<>();
            map.forEach((key, value) -> all.put(String.valueOf(key), inLanguage(value, language)));
            return all;
        }
        return tree instanceof List<?> list
                ? list.stream().map(value -> inLanguage(value, language)).toList()
                : tree;
    }
}
