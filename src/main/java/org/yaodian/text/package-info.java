/** The source as published: its canonical text, its hash and spans of it. */
@NullMarked
package org.yaodian.text;

import org.jspecify.annotations.NullMarked;
