package org.yaodian.counterexample.web;

/** What an earlier package must not know. */
public final class Page {}
