/** What a part names: bodies, documents, programs, activities, groups, indicators, places, each with its words. */
@NullMarked
package org.yaodian.mention;

import org.jspecify.annotations.NullMarked;
