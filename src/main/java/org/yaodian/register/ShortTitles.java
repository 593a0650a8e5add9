package org.yaodian.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaodian.text.Span;

/**
 * What a plan called a document before: short titles that it gives (《…意见》（国办发〔2015〕71号，以下简称《意见》）), and titles that
 * it printed with their issuer once and prints without later. Made for one plan, asked in the order of its text, for
 * one thread.
 */
final class ShortTitles {

    private static final Pattern CALLED = Pattern.compile("(?:以下|下)?(?:统)?(?:简称|称)(?:为)?[:：]?[“\"]?$");
    /** Code points between the end of a title and the short title it gets. */
    private static final int NEAR = 40;

    /** From so many letters on, a title printed again without its issuer is the same document. */
    private static final int LONG = 8;

    private final Map<String, Denoted> byKey = new HashMap<>();
    private final Map<String, Denoted> byTitle = new HashMap<>();
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

    /** What a citation without issuer and number denotes by a title that was printed with them before. */
    Optional<Denoted> again(Citing citing) {
        return citing.own() || citing.generic()
                ? Optional.empty()
                : Optional.ofNullable(byTitle.get(Title.key(citing.title())));
    }

    /** @param title the title without the issuers that stand before it or in it */
    void cited(Citing citing, String title, Denoted denoted) {
        if (denoted.linkedBy() == LinkedBy.TEXT && !citing.own() && title.length() >= LONG) {
            byTitle.putIfAbsent(Title.key(title), denoted);
        }
        last = Optional.of(denoted);
        where = citing.mention().evidence().span();
    }
}
