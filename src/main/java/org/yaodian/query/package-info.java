/** The library of questions: reads {@code queries/*.rq}, binds their parameters and runs them, read only. */
@NullMarked
package org.yaodian.query;

import org.jspecify.annotations.NullMarked;
