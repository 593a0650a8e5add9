/** Preface, sections, items and sentences of a plan, each with its span. */
@NullMarked
package org.yaodian.outline;

import org.jspecify.annotations.NullMarked;
