package org.yaodian.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds serious or critical on a page. */
final class SeriousFindings {

    private SeriousFindings() {}

    /** Rule and nodes of each; empty where there is none. */
    static List<String> of(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }
}
