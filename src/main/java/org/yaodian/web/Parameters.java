package org.yaodian.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query string of a request, each name once. */
record Parameters(Map<String, String> values) {

    static Parameters of(Context context) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        context.queryParamMap().forEach((name, all) -> {
            if (all.size() > 1) {
                faults.add(name + " is given " + all.size() + " times");
            } else if (!all.getFirst().isEmpty()) {
                values.put(name, all.getFirst());
            }
        });
        refuse(faults);
        if (Versioned.is(context)) {
            values.remove(Versioned.PARAMETER);
        }
        return new Parameters(values);
    }

    /** Those without some names. */
    Parameters without(String... names) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        Arrays.asList(names).forEach(rest::remove);
        return new Parameters(rest);
    }

    /** Those and one more. */
    Parameters with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Parameters(more);
    }

    /** The value of a name, "" where none is given. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value of a name that must be given. */
    String wanted(String name, String example) {
        if (value(name).isEmpty()) {
            refuse(List.of(name + " is missing; example: " + example));
        }
        return value(name);
    }

    /** A whole number between two bounds. */
    int number(String name, int preset, int least, int most) {
        String value = values.getOrDefault(name, Integer.toString(preset));
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            refuse(List.of(name + " is \"" + value + "\", not a whole number from " + least + " to " + most));
        }
        return Integer.parseInt(value);
    }

    /** A number from 0 to 1. */
    double share(String name, double preset) {
        String value = values.getOrDefault(name, Double.toString(preset));
        if (!value.matches("0?\\.\\d{1,6}|0(\\.0)?|1(\\.0+)?")) {
            refuse(List.of(name + " is \"" + value + "\", not a number from 0 to 1"));
        }
        return Double.parseDouble(value);
    }

    /** One of the words allowed, "" where none is given. */
    String oneOf(String name, List<String> allowed) {
        if (!value(name).isEmpty() && !allowed.contains(value(name))) {
            refuse(List.of(name + " is \"" + value(name) + "\", not one of " + allowed));
        }
        return value(name);
    }

    /** Whether a name is given as true. */
    boolean flag(String name) {
        return oneOf(name, List.of("true", "false")).equals("true");
    }

    /** A list of words joined by commas, each of those allowed; empty where none is given. */
    List<String> words(String name, List<String> allowed) {
        if (value(name).isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(value(name).split(","));
        refuse(words.stream()
                .filter(word -> !allowed.contains(word))
                .map(word -> name + " is \"" + word + "\", not one of " + allowed)
                .toList());
        return words;
    }

    /** Refuses names that nobody asks for. */
    void only(String... names) {
        only(List.of(names));
    }

    /** Refuses names that nobody asks for. */
    void only(List<String> names) {
        refuse(values.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> name + " is no parameter here; there are " + names)
                .toList());
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badParameter(faults));
        }
    }
}
