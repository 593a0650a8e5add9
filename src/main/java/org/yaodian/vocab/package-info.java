/** The terms of the ontology as constants. */
@NullMarked
package org.yaodian.vocab;

import org.jspecify.annotations.NullMarked;
