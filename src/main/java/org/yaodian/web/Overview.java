package org.yaodian.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the store holds at a glance: plans, numbers, what is named most, what falls due. Immutable.
 *
 * @param asOf the day of the newest plan ("2020-03-12"), "" without one; what was due before it is past
 * @param byYear indicators with a deadline, by its year
 */
record Overview(Map<String, Object> fixed, String asOf, Map<String, List<Map<String, Object>>> byYear) {

    /** Of one year at most so many indicators are told. */
    private static final int MOST = 300;

    static Overview of(Asking asking) {
        List<Map<String, Object>> plans = plans(asking);
        Map<String, Object> fixed = new LinkedHashMap<>();
        fixed.put("counts", asking.one("overview-counts", Map.of(), "no numbers"));
        fixed.put("plans", plans);
        fixed.put("documents", asking.objects("overview-documents", Map.of()));
        fixed.put("bodies", asking.objects("overview-bodies", Map.of()));
        fixed.put("groups", asking.objects("overview-groups", Map.of()));
        String asOf = plans.stream()
                .map(plan -> String.valueOf(plan.getOrDefault("date", "")))
                .reduce("", (one, other) -> one.compareTo(other) < 0 ? other : one);
        Map<String, List<Map<String, Object>>> byYear = new TreeMap<>();
        asking.objects("overview-deadlines", Map.of()).forEach(row -> {
            row.put("past", day(row).compareTo(asOf) < 0);
            byYear.computeIfAbsent(year(day(row)), year -> new ArrayList<>()).add(row);
        });
        return new Overview(fixed, asOf, byYear);
    }

    private static List<Map<String, Object>> plans(Asking asking) {
        Map<String, String> provinces = asking.objects("overview-provinces", Map.of()).stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("digits")),
                        row -> String.valueOf(row.get("label")),
                        (one, other) -> one));
        List<Map<String, Object>> plans = asking.objects("overview-plans", Map.of());
        plans.forEach(plan -> {
            String area = plan.get("jurisdiction") instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : "";
            String digits = area.substring(0, Math.min(2, area.length()));
            plan.put(
                    "province",
                    provinces.containsKey(digits)
                            ? Map.of("id", digits + "0000", "label", provinces.get(digits))
                            : Map.of("id", area));
        });
        return plans;
    }

    private static String day(Map<String, Object> row) {
        return String.valueOf(row.get("deadline"));
    }

    private static String year(String day) {
        return day.substring(0, Math.max(0, day.indexOf('-')));
    }

    /**
     * It as an answer.
     *
     * @param due the year whose indicators are wanted; "" for the next one
     */
    Map<String, Object> answer(String due) {
        String year = due.isEmpty() ? next() : due;
        List<Map<String, Object>> indicators = byYear.getOrDefault(year, List.of());
        Map<String, Object> deadlines = new LinkedHashMap<>();
        deadlines.put("asOf", asOf);
        deadlines.put("years", byYear.entrySet().stream().map(this::about).toList());
        deadlines.put("year", year);
        deadlines.put("total", indicators.size());
        deadlines.put("indicators", indicators.subList(0, Math.min(MOST, indicators.size())));
        Map<String, Object> answer = new LinkedHashMap<>(fixed);
        answer.put("deadlines", deadlines);
        return answer;
    }

    /** The first year in which something is still to come, else the last there is. */
    private String next() {
        return byYear.keySet().stream()
                .filter(year -> upcoming(year) > 0)
                .findFirst()
                .orElseGet(() -> byYear.keySet().stream().reduce("", (one, other) -> other));
    }

    private long upcoming(String year) {
        return byYear.getOrDefault(year, List.of()).stream()
                .filter(row -> Boolean.FALSE.equals(row.get("past")))
                .count();
    }

    private Map<String, Object> about(Map.Entry<String, List<Map<String, Object>>> year) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("year", year.getKey());
        about.put("indicators", year.getValue().size());
        about.put("upcoming", upcoming(year.getKey()));
        return about;
    }
}
