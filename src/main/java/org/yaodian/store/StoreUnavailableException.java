package org.yaodian.store;

/** The store cannot be opened, read or written; the message names the folder, the fault and the cure in one line. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailableException(String place, String fault, String cure, Throwable cause) {
        super(place + ": " + fault + "; " + cure, cause);
    }

    StoreUnavailableException(String place, String fault, String cure) {
        super(place + ": " + fault + "; " + cure);
    }
}
