/** The command line: each command a class that builds what it needs from its settings. */
@NullMarked
package org.yaodian.cli;

import org.jspecify.annotations.NullMarked;
