/** Gold against predicted: how much of what a person finds in a plan is found, and how much of what is found is right. */
@NullMarked
package org.yaodian.evaluation;

import org.jspecify.annotations.NullMarked;
