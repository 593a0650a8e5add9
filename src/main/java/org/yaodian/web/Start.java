package org.yaodian.web;

/** What became of a server that was to start. */
public sealed interface Start {

    /** It listens. */
    record Running(WebServer server) implements Start {}

    /**
     * It cannot.
     *
     * @param fault why, with the address
     * @param cure what to do
     */
    record Refused(String fault, String cure) implements Start {}
}
