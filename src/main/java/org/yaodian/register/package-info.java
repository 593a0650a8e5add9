/** What is known before a plan is read, and which known thing a mention denotes, and how sure that is. */
@NullMarked
package org.yaodian.register;

import org.jspecify.annotations.NullMarked;
