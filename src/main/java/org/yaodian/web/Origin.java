package org.yaodian.web;

import io.javalin.http.Context;

/**
 * Where a request found this server.
 *
 * @param address scheme, host and port, without a slash at its end
 */
record Origin(String address) {

    static Origin of(Context context) {
        return new Origin(context.scheme() + "://" + context.host());
    }
}
