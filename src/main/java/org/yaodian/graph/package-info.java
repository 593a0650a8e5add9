/** Outline and resolved mentions become triples: one named graph a plan, without blank nodes, the same every time. */
@NullMarked
package org.yaodian.graph;

import org.jspecify.annotations.NullMarked;
