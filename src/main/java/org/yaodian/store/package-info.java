/** The dataset on disk: named graphs, a text index over their words, transactions from begin to end. */
@NullMarked
package org.yaodian.store;

import org.jspecify.annotations.NullMarked;
