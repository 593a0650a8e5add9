/** What the store holds in forms that others can keep, cite and read with their own tools. */
@NullMarked
package org.yaodian.export;

import org.jspecify.annotations.NullMarked;
