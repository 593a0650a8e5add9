package org.yaodian.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.yaodian.web.Names.Hit;

/** What the search field asks: names and sentences, a few of them while somebody types, all by kind afterwards. */
final class FindRoutes {

    /** Kinds in the order they are shown. Sections stand with the items. */
    private static final List<String> KINDS = List.of("plan", "document", "body", "program", "group", "item");

    private static final String PASSAGE = "passage";
    private static final int MOST_SIGNS = 200;
    private static final int TEXTS_WHILE_TYPING = 60;
    private static final int TEXTS = 10_000;

    private final Kept<Names> names;
    private final Passages passages;

    FindRoutes(Asking asking, Supplier<String> version) {
        this.names = new Kept<>(version, () -> NameReading.of(asking));
        this.passages = new Passages(asking);
    }

    void add(Routes routes) {
        routes.data("/api/suggest", this::suggest);
        routes.data("/api/find", this::find);
    }

    private void suggest(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("q", "limit");
        String words = cut(parameters.wanted("q", "教育厅"));
        int limit = parameters.number("limit", 8, 1, 50);
        Names known = names.get();
        List<List<Hit>> hits = Names.byLabel(known.find(words, List.of()));
        List<String> sentences = passages.sentences(words, TEXTS_WHILE_TYPING, known);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("q", words);
        answer.put("total", hits.size());
        answer.put("names", hits.stream().limit(limit).map(FindRoutes::shown).toList());
        answer.put("passages", passages.shown(first(sentences, 0, Math.ceilDiv(limit, 2)), words, known));
        Answers.json(context, answer);
    }

    private void find(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("q", "kind", "limit", "offset");
        List<String> kinds = parameters.words("kind", allKinds());
        String words = cut(kinds.isEmpty() ? parameters.wanted("q", "教育厅") : parameters.value("q"));
        int limit = parameters.number("limit", kinds.isEmpty() ? 6 : 50, 1, 1000);
        int offset = parameters.number("offset", 0, 0, Integer.MAX_VALUE / 2);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("q", words);
        answer.put("groups", groups(words, kinds, offset, limit));
        Answers.json(context, answer);
    }

    private static List<String> allKinds() {
        List<String> all = new ArrayList<>(KINDS);
        all.add(PASSAGE);
        return all;
    }

    private List<Map<String, Object>> groups(String words, List<String> kinds, int offset, int limit) {
        Names known = names.get();
        List<Map<String, Object>> groups = new ArrayList<>();
        for (String kind : kinds.isEmpty() ? KINDS : kinds) {
            if (!kind.equals(PASSAGE)) {
                List<Hit> hits = known.find(words, kind.equals("item") ? List.of("item", "section") : List.of(kind));
                groups.add(group(
                        kind,
                        hits.size(),
                        first(hits, offset, limit).stream()
                                .map(hit -> shown(List.of(hit)))
                                .toList()));
            }
        }
        if (kinds.isEmpty() || kinds.contains(PASSAGE)) {
            List<String> sentences = passages.sentences(words, TEXTS, known);
            groups.add(group(PASSAGE, sentences.size(), passages.shown(first(sentences, offset, limit), words, known)));
        }
        return groups;
    }

    private static Map<String, Object> group(String kind, int total, List<Map<String, Object>> results) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("kind", kind);
        group.put("total", total);
        group.put("results", results);
        return group;
    }

    private static Map<String, Object> shown(List<Hit> hits) {
        Hit first = hits.getFirst();
        Map<String, Object> shown = new LinkedHashMap<>(first.named().about());
        shown.put("fit", first.fit().name().toLowerCase(Locale.ROOT));
        if (!first.by().equals(first.named().label())) {
            shown.put("by", first.by());
        }
        if (hits.size() > 1) {
            shown.put("places", hits.size());
        }
        return shown;
    }

    private static <T> List<T> first(List<T> all, int offset, int limit) {
        return all.subList(Math.min(offset, all.size()), (int) Math.min((long) offset + limit, all.size()));
    }

    /** Nobody types more than that; who pastes a page is answered by its beginning. */
    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= MOST_SIGNS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_SIGNS));
    }
}
