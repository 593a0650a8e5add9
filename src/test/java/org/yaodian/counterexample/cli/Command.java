package org.yaodian.counterexample.cli;

/** What nobody may know. */
public final class Command {}
