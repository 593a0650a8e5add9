package org.yaodian.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Full text over parts of plans and over names. */
final class SearchRoutes {

    private static final List<String> KINDS =
            List.of("item", "section", "preface", "plan", "document", "body", "program", "activity", "group");

    /** Letters of a question, in UTF-16 units. */
    private static final int LONGEST = 200;

    private final Asking asking;
    private final Filters filters;

    SearchRoutes(Asking asking, Filters filters) {
        this.asking = asking;
        this.filters = filters;
    }

    void add(Routes routes) {
        routes.data("/api/search", this::search);
    }

    private void search(Context context) {
        Parameters parameters = Parameters.of(context);
        Map<String, String> plan = filters.values(parameters.without("q", "kind"), List.of("plan"));
        List<String> words = words(parameters.wanted("q", "职业教育"));
        Hits hits = Hits.of(asking, words).of(parameters.words("kind", KINDS)).in(plan.getOrDefault("plan", ""));
        Listed list = Listed.of("results", "{kind}", hits);
        Answers.list(context, hits.total() == 0 ? list.with(Map.of("note", note(words))) : list);
    }

    /** Words stand apart by spaces; all of them are wanted. */
    private static List<String> words(String question) {
        if (question.length() > LONGEST) {
            throw new ProblemException(Problem.badParameter(
                    List.of("q has " + question.length() + " letters; ask for at most " + LONGEST)));
        }
        return Arrays.stream(question.replaceAll("[\"\\\\\\p{Cc}]", " ").strip().split("[\\s　]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String note(List<String> words) {
        return words.stream().allMatch(word -> word.codePointCount(0, word.length()) > 1)
                ? "no text and no name holds " + words.stream().collect(Collectors.joining("” and “", "“", "”"))
                : "words of one letter are not looked for; ask for two or more";
    }
}
