/** The one way into the store: read, outline, find, resolve, build, check, replace. */
@NullMarked
package org.yaodian.ingest;

import org.jspecify.annotations.NullMarked;
