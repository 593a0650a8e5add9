/** The only package that opens a port: SPARQL, the API and the pages. */
@NullMarked
package org.yaodian.web;

import org.jspecify.annotations.NullMarked;
