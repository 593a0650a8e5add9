package org.yaodian.counterexample.novel;

/** Lies in a package of no row. */
final class Thing {}
