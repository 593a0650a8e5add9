package org.yaodian.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaodian.iri.Iris;

/** Bodies by sections of a plan (by plans, where none is named) and bodies by bodies: how many items each pair shares. */
final class MatrixRoutes {

    private static final int USUAL = 40;
    private static final int MOST = 200;
    private static final int SHOWN_ITEMS = 30;

    private final Asking asking;
    private final Iris iris;

    MatrixRoutes(Asking asking, Iris iris) {
        this.asking = asking;
        this.iris = iris;
    }

    void add(Routes routes) {
        routes.data("/api/matrix", this::matrix);
    }

    private void matrix(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("plan", "columns", "limit", "minConfidence");
        boolean pairs =
                parameters.words("columns", List.of("sections", "bodies")).contains("bodies");
        Answers.json(context, answer(parameters, pairs, parameters.number("limit", USUAL, 1, MOST)));
    }

    private Map<String, Object> answer(Parameters parameters, boolean pairs, int limit) {
        Parameters asked = parameters.without("columns", "limit");
        String plan = parameters.value("plan");
        Parameters of = plan.isEmpty() ? asked : asked.with("plan", known(plan));
        Map<Object, List<Map<String, Object>>> byBody = byBody(asking.objects("bodies-of-parts", of.values()));
        List<Object> bodies = byBody.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Object, List<Map<String, Object>>> e) ->
                                items(e.getValue()).size())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("bodies", bodies.size());
        answer.put(
                "rows",
                bodies.stream()
                        .limit(limit)
                        .map(body -> row(byBody.getOrDefault(body, List.of())))
                        .toList());
        answer.put("columns", pairs ? "bodies" : plan.isEmpty() ? "plans" : "sections");
        answer.put("cells", cells(bodies.stream().limit(limit).toList(), byBody, pairs, plan.isEmpty()));
        if (!pairs && !plan.isEmpty()) {
            answer.put(
                    "sections",
                    asking.objects("parts", Map.of("plan", Ids.iri(iris, "document", plan))).stream()
                            .filter(part -> String.valueOf(part.get("path")).indexOf('.') < 0)
                            .peek(part -> part.remove("text"))
                            .toList());
        }
        return answer;
    }

    private String known(String plan) {
        String of = Ids.iri(iris, "document", plan);
        asking.one(
                "plans", Map.of("plan", of), "the store holds no plan <" + of + ">; /api/plans lists those it holds");
        return of;
    }

    private static Map<Object, List<Map<String, Object>>> byBody(List<Map<String, Object>> rows) {
        Map<Object, List<Map<String, Object>>> byBody = new LinkedHashMap<>();
        rows.forEach(row -> byBody.computeIfAbsent(iri(row, "body"), body -> new ArrayList<>())
                .add(row));
        return byBody;
    }

    private static Object iri(Map<String, Object> row, String member) {
        return row.get(member) instanceof Map<?, ?> thing ? String.valueOf(thing.get("iri")) : "";
    }

    private static Map<String, Object> row(List<Map<String, Object>> mentions) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("body", mentions.getFirst().get("body"));
        row.put("items", items(mentions).size());
        return row;
    }

    private static Set<String> items(List<Map<String, Object>> mentions) {
        Set<String> items = new LinkedHashSet<>();
        mentions.forEach(mention -> items.add(item(mention)));
        return items;
    }

    private static String item(Map<String, Object> mention) {
        return iri(mention, "plan") + " " + mention.get("path");
    }

    /** Cells that are not empty, as {row, column, items, where}; the column of a section is its path, of a plan its IRI. */
    private static List<Map<String, Object>> cells(
            List<Object> bodies, Map<Object, List<Map<String, Object>>> byBody, boolean pairs, boolean all) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int row = 0; row < bodies.size(); row++) {
            List<Map<String, Object>> mentions = byBody.getOrDefault(bodies.get(row), List.of());
            if (pairs) {
                for (int column = 0; column < bodies.size(); column++) {
                    Set<String> shared = items(byBody.getOrDefault(bodies.get(column), List.of()));
                    List<Map<String, Object>> common = column == row
                            ? List.of()
                            : mentions.stream()
                                    .filter(m -> shared.contains(item(m)))
                                    .toList();
                    cell(cells, row, column, common);
                }
            } else {
                Map<Object, List<Map<String, Object>>> byColumn = new LinkedHashMap<>();
                mentions.forEach(mention -> byColumn.computeIfAbsent(
                                all ? iri(mention, "plan") : section(mention), c -> new ArrayList<>())
                        .add(mention));
                int at = row;
                byColumn.forEach((column, here) -> cell(cells, at, column, here));
            }
        }
        return cells;
    }

    private static String section(Map<String, Object> mention) {
        return String.valueOf(mention.get("path")).replaceFirst("\\..*", "");
    }

    private static void cell(
            List<Map<String, Object>> cells, int row, Object column, List<Map<String, Object>> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        Map<String, Map<String, Object>> where = new LinkedHashMap<>();
        mentions.forEach(mention -> where.putIfAbsent(item(mention), place(mention)));
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("row", row);
        cell.put("column", column);
        cell.put("items", where.size());
        cell.put("where", where.values().stream().limit(SHOWN_ITEMS).toList());
        cells.add(cell);
    }

    private static Map<String, Object> place(Map<String, Object> mention) {
        Map<String, Object> place = new LinkedHashMap<>(mention);
        place.remove("body");
        return place;
    }
}
