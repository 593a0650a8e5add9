package org.yaodian.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Figures of measured plans as one JSON object: of each plan by kind; of the bundled plan and of all plans of each
 * {@link Use} also by rule, with calibration.
 */
public final class Quality {

    /** Name of the pool that holds the bundled plan alone. */
    static final String BUNDLED = "bundled";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String METHOD =
            "Each item of a plan is read by the current rules and held against what a person annotated (the annotation"
                    + " guide says how). Lists hold each distinct mention of confidence 0.5 or more once. strict: the"
                    + " words are equal but for white space, quotation marks and 《》; overlap: they share at least half"
                    + " of the characters of their union; attributes: share of the overlapping pairs that agree."
                    + " Intervals: 95 %, percentile bootstrap over items, " + Bootstrap.ROUNDS + " rounds, seed "
                    + Bootstrap.SEED
                    + "; items of one plan are alike, so plans of a new form may fall outside, and a figure that no item"
                    + " contradicts has no width however few the items."
                    + " Rules: a mention counts for the rule of its surest occurrence; right means strict, of indicators"
                    + " overlap; recallShare is the part of all gold of the type that the rule found. Calibration: all"
                    + " claims, those below 0.5 too; predicted is their mean confidence, observed the share that is right.";

    private Quality() {}

    /**
     * @param plans the bundled one first
     * @param command what reproduces these figures, where the gold and texts it names are at hand
     */
    public static ObjectNode json(List<MeasuredPlan> plans, String command) {
        ObjectNode json = JSON.createObjectNode().put("command", command).put("method", METHOD);
        ArrayNode each = json.putArray("plans");
        plans.forEach(plan -> each.add(plan(plan)));
        ArrayNode pools = json.putArray("pools");
        pools.add(pool(BUNDLED, plans.subList(0, 1)));
        for (Use use : Use.values()) {
            List<MeasuredPlan> used =
                    plans.stream().filter(plan -> plan.origin().use() == use).toList();
            if (!used.isEmpty() && !used.equals(plans.subList(0, 1))) {
                pools.add(pool(use.word(), used));
            }
        }
        return json;
    }

    private static ObjectNode plan(MeasuredPlan plan) {
        MeasuredPlan.Origin origin = plan.origin();
        ObjectNode json = JSON.createObjectNode()
                .put("name", origin.name())
                .put("title", origin.title())
                .put("use", origin.use().word())
                .put("gold", origin.gold())
                .put("text", origin.text())
                .put("sha256", origin.sha256());
        kinds(json, plan.items());
        return json;
    }

    private static ObjectNode pool(String name, List<MeasuredPlan> plans) {
        ObjectNode json = JSON.createObjectNode().put("pool", name);
        ArrayNode names = json.putArray("plans");
        List<MeasuredItem> items = new ArrayList<>();
        plans.forEach(plan -> {
            names.add(plan.origin().name());
            items.addAll(plan.items());
        });
        kinds(json, items);
        rules(json.putArray("rules"), items);
        calibration(
                json.putObject("calibration"),
                Calibration.of(
                        items.stream().flatMap(item -> item.claims().stream()).toList()));
        return json;
    }

    private static void kinds(ObjectNode json, List<MeasuredItem> items) {
        json.put("items", items.size());
        json.put(
                "itemsFound",
                items.stream().filter(item -> item.scores().missing().isEmpty()).count());
        json.put(
                "titles",
                items.stream().mapToInt(item -> item.scores().titles()).sum());
        Bootstrap bootstrap = new Bootstrap(items);
        ObjectNode kinds = json.putObject("kinds");
        for (MentionType type : MentionType.values()) {
            kinds.set(type.key(), kind(bootstrap, type));
        }
    }

    private static void rules(ArrayNode to, List<MeasuredItem> items) {
        RuleFigures.of(items)
                .forEach(rule -> to.addObject()
                        .put("kind", rule.type().key())
                        .put("rule", rule.rule())
                        .put("mentions", rule.mentions())
                        .put("right", rule.right())
                        .put("precision", rounded(rule.precision()))
                        .put("recallShare", rounded(rule.recallShare())));
    }

    private static ObjectNode kind(Bootstrap bootstrap, MentionType type) {
        Score score = bootstrap.score(type);
        ObjectNode json = JSON.createObjectNode().put("gold", score.gold()).put("predicted", score.predicted());
        ObjectNode strict = json.putObject("strict");
        interval(strict, bootstrap, type, "precision", s -> s.strictRates().precision());
        interval(strict, bootstrap, type, "recall", s -> s.strictRates().recall());
        interval(strict, bootstrap, type, "f1", s -> s.strictRates().f1());
        ObjectNode overlap = json.putObject("overlap");
        interval(overlap, bootstrap, type, "precision", s -> s.overlapRates().precision());
        interval(overlap, bootstrap, type, "recall", s -> s.overlapRates().recall());
        interval(overlap, bootstrap, type, "f1", s -> s.overlapRates().f1());
        ObjectNode attributes = json.putObject("attributes");
        type.attributes()
                .forEach(attribute -> interval(attributes, bootstrap, type, attribute, s -> s.accuracy(attribute)));
        return json;
    }

    private static void interval(
            ObjectNode to, Bootstrap bootstrap, MentionType type, String name, ToDoubleFunction<Score> figure) {
        Bootstrap.Interval interval = bootstrap.interval(type, figure);
        to.putObject(name)
                .put("value", rounded(interval.value()))
                .put("low", rounded(interval.low()))
                .put("high", rounded(interval.high()));
    }

    private static void calibration(ObjectNode to, Calibration calibration) {
        to.put("error", rounded(calibration.error()));
        ArrayNode bins = to.putArray("bins");
        calibration
                .bins()
                .forEach(bin -> bins.addObject()
                        .put("from", bin.from())
                        .put("to", rounded(bin.to()))
                        .put("claims", bin.claims())
                        .put("predicted", rounded(bin.predicted()))
                        .put("observed", rounded(bin.observed())));
    }

    private static double rounded(double rate) {
        return BigDecimal.valueOf(rate).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
