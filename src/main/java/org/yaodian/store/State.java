package org.yaodian.store;

import java.time.Instant;

/**
 * What a store holds at one time.
 *
 * @param version SHA-256 over the contents of all graphs but logs, 64 hexadecimal digits: equal where the contents are
 * @param changed when the contents became these, in whole seconds
 * @param commit number of the last commit, which also counts those that left the contents as they were
 */
public record State(String version, Instant changed, long commit) {

    private static final int SHORT = 16;

    /** The first 16 digits of the version, as they stand in addresses and headers. */
    public String dataVersion() {
        return version.substring(0, SHORT);
    }
}
