package org.yaodian.web;

/**
 * How a server is to run.
 *
 * @param host name or number of the interface to listen on
 * @param port 0 for any free one
 * @param token that lets a caller add and remove plans, "" to let nobody
 */
public record WebSettings(String host, int port, Limits limits, String token, Log log) {

    /** What is written to the standard error of the process, beside faults. */
    public enum Log {
        NONE,
        /** A line for each request. */
        REQUESTS
    }

    /**
     * What one query may take.
     *
     * @param milliseconds after which it is given up
     * @param rows it may find; beyond that it is refused as a whole
     */
    public record Limits(long milliseconds, int rows) {

        /** 30 seconds and 200,000 rows. */
        public static final Limits USUAL = new Limits(30_000, 200_000);

        public Limits {
            if (milliseconds < 1 || rows < 1) {
                throw new IllegalArgumentException("limits of " + milliseconds + " ms and " + rows + " rows");
            }
        }
    }

    public WebSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
    }

    /** Without a log. */
    public WebSettings(String host, int port, Limits limits, String token) {
        this(host, port, limits, token, Log.NONE);
    }

    /** Usual limits, nobody may write. */
    public static WebSettings of(String host, int port) {
        return new WebSettings(host, port, Limits.USUAL, "");
    }
}
