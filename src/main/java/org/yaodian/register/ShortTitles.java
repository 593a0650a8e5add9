package org.yaodian.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaodian.text.Span;

/**
 * Short titles that a plan gives to documents it has just named: 《…意见》（国办发〔2015〕71号，以下简称《意见》）. Made for one
 * plan, asked in the order of its text, for one thread.
 */
final class ShortTitles {

    private static final Pattern CALLED = Pattern.compile("(?:以下|下)?(?:统)?(?:简称|称)(?:为)?[:：]?[“\"]?$");
    /** Code points between the end of a title and the short title it gets. */
    private static final int NEAR = 40;

    private final Map<String, Denoted> byKey = new HashMap<>();
    private Optional<Denoted> last = Optional.empty();
    private Span where = new Span(0, 0);

    /** What a citation denotes by a short title of the plan, empty where it is none. */
    Optional<Denoted> of(Citing citing) {
        String key = Title.key(citing.title());
        Span span = citing.mention().evidence().span();
        boolean near = span.start() >= where.end() && span.start() - where.end() <= NEAR;
        if (near && last.isPresent() && CALLED.matcher(citing.before()).find()) {
            Denoted meant = last.get();
            byKey.put(
                    key,
                    new Denoted(
                            meant.entity(),
                            LinkedBy.ALIAS,
                            Math.min(.9, meant.confidence()),
                            List.of(),
                            meant.afterPlan()));
        }
        return Optional.ofNullable(byKey.get(key));
    }

    void cited(Citing citing, Denoted denoted) {
        last = Optional.of(denoted);
        where = citing.mention().evidence().span();
    }
}
