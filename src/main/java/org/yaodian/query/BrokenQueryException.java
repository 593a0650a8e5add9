package org.yaodian.query;

/** A file of the library is wrong; the message names file and line. */
public final class BrokenQueryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenQueryException(String file, int line, String fault) {
        super(file + ":" + line + ": " + fault);
    }
}
