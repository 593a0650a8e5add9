package org.yaodian.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places by name and by code. Immutable; safe for many threads. */
final class Places {

    private static final int LONGEST = 15;
    private static final Pattern PROVINCE = Pattern.compile("^(.{2,3}?)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$");
    private static final Pattern PREFECTURE = Pattern.compile("^(.{2,})(?:市|地区|盟)$");
    private static final Pattern COUNTY = Pattern.compile("^(.{2,})(?:县|市|区|旗)$");

    private final Map<String, KnownPlace> byCode = new HashMap<>();
    private final Map<String, List<KnownPlace>> byName = new HashMap<>();
    private final Map<String, List<KnownPlace>> byStem = new HashMap<>();
    /** The first two letters of every name: most words are turned away by them. */
    private final Set<Integer> beginnings = new HashSet<>();

    Places(List<KnownPlace> places) {
        for (KnownPlace place : places) {
            byCode.put(place.code(), place);
            add(byName, place.name(), place);
            place.aliases().forEach(alias -> add(byStem, alias, place));
            stem(place).ifPresent(stem -> add(byStem, stem, place));
        }
    }

    private void add(Map<String, List<KnownPlace>> names, String name, KnownPlace place) {
        if (name.length() > 1) {
            beginnings.add(beginning(name, 0));
        }
        List<KnownPlace> of = names.computeIfAbsent(name, n -> new ArrayList<>(1));
        if (!of.contains(place)) {
            of.add(place);
        }
    }

    private static int beginning(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private boolean mayBegin(String text, int at) {
        return at + 1 < text.length() && beginnings.contains(beginning(text, at));
    }

    private static Optional<String> stem(KnownPlace place) {
        Pattern pattern = place.isProvince() ? PROVINCE : place.isPrefecture() ? PREFECTURE : COUNTY;
        Matcher matcher = pattern.matcher(place.name());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    Optional<KnownPlace> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Places that go by a name, printed in full or short. */
    List<KnownPlace> named(String name) {
        List<KnownPlace> full = byName.getOrDefault(name, List.of());
        return full.isEmpty() ? byStem.getOrDefault(name, List.of()) : full;
    }

    /** Places whose full name is this. */
    List<KnownPlace> fullyNamed(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The longest full name of a place that begins at an offset, "" if none does. */
    String fullNameAt(String text, int at) {
        if (!mayBegin(text, at)) {
            return "";
        }
        for (int end = Math.min(text.length(), at + LONGEST); end >= at + 2; end--) {
            if (byName.containsKey(text.substring(at, end))) {
                return text.substring(at, end);
            }
        }
        return "";
    }

    /** The longest short name of a province or prefecture that begins at an offset, "" if none does. */
    String shortNameAt(String text, int at) {
        if (!mayBegin(text, at)) {
            return "";
        }
        for (int end = Math.min(text.length(), at + LONGEST); end >= at + 2; end--) {
            String name = text.substring(at, end);
            if (byStem.getOrDefault(name, List.of()).stream()
                    .anyMatch(p -> p.code().endsWith("00"))) {
                return name;
            }
        }
        return "";
    }

    /** Full names of places, and short names of provinces, that stand in a text, each once; short names for full. */
    List<String> namedIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at < text.length() - 1; at++) {
            String name = fullNameAt(text, at);
            String word = name.isEmpty() ? shortNameAt(text, at) : name;
            List<KnownPlace> places = named(word);
            if (!places.isEmpty() && (!name.isEmpty() || places.getFirst().isProvince())) {
                found.add(stem(places.getFirst()).orElse(word));
                at += word.length() - 1;
            }
        }
        return List.copyOf(found);
    }

    /** The code and those of the areas around it, nearest first, the country last. */
    static List<String> line(String code) {
        Set<String> line = new LinkedHashSet<>();
        line.add(code);
        if (code.length() == 6) {
            line.add(code.substring(0, 4) + "00");
            line.add(code.substring(0, 2) + "0000");
        }
        line.add("cn");
        return List.copyOf(line);
    }

    /** Whether the one area lies in the other or is it. */
    static boolean inside(String code, String area) {
        return line(code).contains(area);
    }

    /** Those of several places that lie nearest to an area: in it, else in its province, else all. */
    static List<KnownPlace> nearest(List<KnownPlace> places, String code) {
        for (String area : line(code)) {
            List<KnownPlace> within =
                    places.stream().filter(p -> inside(p.code(), area)).toList();
            if (!within.isEmpty()) {
                return within;
            }
        }
        return places;
    }
}
