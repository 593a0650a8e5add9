package org.yaodian.counterexample.outline;

import org.yaodian.counterexample.web.Page;

/** Points right: an outline that knows a page. */
final class KnowsThePage {
    final Page[] pages = {};
}
