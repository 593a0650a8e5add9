package org.yaodian.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes of a header what it says, or tells the line that is wrong. */
final class HeaderReader {

    private static final Set<String> KEYS = Set.of(
            "title", "title.zh", "title.en", "description", "description.zh", "description.en", "group", "keywords",
            "keywords.zh", "keywords.en", "extension", "store", "parameters");
    private static final Set<String> PARAMETER_KEYS = Set.of(
            Header.BEGIN, "name", "type", "required", "values", "names", "default", "example", "test", "zh", "en");

    private final Header header;

    HeaderReader(Header header) {
        this.header = header;
        header.values().forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                throw header.broken(value.line(), "a header has no key " + key);
            }
        });
    }

    LibraryQuery.About about() {
        Group group = at(header.line("group"), () -> Group.of(wanted("group")));
        Keywords keywords =
                group == Group.API ? Keywords.NONE : at(header.line("keywords"), () -> Keywords.of(words("keywords")));
        return new LibraryQuery.About(words("title"), words("description"), group, keywords);
    }

    /** The extension of SPARQL 1.1 that the query says it needs. */
    String extension() {
        return header.text("extension");
    }

    private Words words(String key) {
        return at(header.line(key), () -> {
            try {
                return new Words(header.text(key + ".zh"), header.text(key + ".en"));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
            }
        });
    }

    private String wanted(String key) {
        String value = header.text(key);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the header has no " + key);
        }
        return value;
    }

    List<Parameter> parameters() {
        return header.parameters().stream().map(this::parameter).toList();
    }

    /** Line at which the parameter of a name begins. */
    int line(Parameter parameter) {
        return header.parameters().stream()
                .filter(keys -> keys.getOrDefault("name", new Header.Value("", 0)).text().equals(parameter.name()))
                .map(keys -> keys.getOrDefault(Header.BEGIN, new Header.Value("", 0)).line())
                .findFirst()
                .orElse(header.end());
    }

    private Parameter parameter(Map<String, Header.Value> keys) {
        keys.forEach((key, value) -> {
            if (!PARAMETER_KEYS.contains(key)) {
                throw header.broken(value.line(), "a parameter has no key " + key);
            }
        });
        String name = read(keys, "name", text -> text);
        ParameterType type = read(keys, "type", HeaderReader::type);
        List<String> allowed = read(keys, "values", HeaderReader::list);
        Named named = read(keys, "names", text -> text.isEmpty() ? Named.NOTHING : Named.of(text));
        Values values = read(keys, "values", text -> new Values(type, allowed, named));
        Words words = read(keys, "zh", text -> described(name, text, read(keys, "en", en -> en)));
        boolean required = read(keys, "required", HeaderReader::yes);
        String example = read(keys, "example", text -> text);
        read(keys, "example", text -> new Parameter(name, words, values, required, "", text));
        read(keys, "test", text -> new Parameter(name, words, values, required, "", text.isEmpty() ? example : text));
        return read(keys, "default", text -> new Parameter(name, words, values, required, text, example));
    }

    /** What is said of a parameter; of one behind a route nothing need be. */
    private Words described(String name, String zh, String en) {
        return header.text("group").equals(Group.API.word()) ? new Words(name, name) : new Words(zh, en);
    }

    private static ParameterType type(String word) {
        try {
            return ParameterType.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "there is no type \"" + word + "\"; there are "
                            + String.join(
                                    ", ",
                                    Arrays.stream(ParameterType.values())
                                            .map(ParameterType::word)
                                            .toList()),
                    e);
        }
    }

    private static boolean yes(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("required is true or false, not \"" + word + "\"");
        };
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(", *"));
    }

    /** Reads a key of a parameter; a fault lies in its line, or where the parameter begins if it is not there. */
    private <T> T read(Map<String, Header.Value> keys, String key, Function<String, T> reading) {
        int begin = keys.getOrDefault(Header.BEGIN, new Header.Value("", header.end())).line();
        Header.Value value = keys.getOrDefault(key, new Header.Value("", begin));
        return at(value.line(), () -> reading.apply(value.text()));
    }

    private <T> T at(int line, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw header.broken(line, String.valueOf(e.getMessage()));
        }
    }
}
