/** The only place that mints names: every IRI of the graph, computed from the text alone. */
@NullMarked
package org.yaodian.iri;

import org.jspecify.annotations.NullMarked;
