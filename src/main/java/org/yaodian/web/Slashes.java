package org.yaodian.web;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * Ids as clients send them that encode all of an id, {@code 410000%2F河南省…}. No name of ours holds a slash, so that an
 * encoded one stands for the slash between code and name.
 */
final class Slashes {

    private static final Pattern WITH_IDS = Pattern.compile("/(?:api|id)/.*");
    private static final Pattern ENCODED = Pattern.compile("%2[Ff]");

    private Slashes() {}

    /** The request with the slashes of its ids as such. */
    static Request plain(Request request) {
        HttpURI uri = request.getHttpURI();
        String path = uri.getPath();
        if (path == null
                || !WITH_IDS.matcher(path).matches()
                || !ENCODED.matcher(path).find()) {
            return request;
        }
        return Request.serveAs(
                request, HttpURI.build(uri).path(ENCODED.matcher(path).replaceAll("/")));
    }
}
