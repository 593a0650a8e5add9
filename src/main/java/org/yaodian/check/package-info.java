/** Whether a graph satisfies the shapes of the ontology. */
@NullMarked
package org.yaodian.check;

import org.jspecify.annotations.NullMarked;
