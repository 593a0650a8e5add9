package org.yaodian.cli;

/** A command cannot do what it was asked; the message says so in one line with place, fault and cure. */
final class FailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedException(String sentence) {
        super(sentence);
    }
}
