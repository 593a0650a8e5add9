package org.yaodian.web;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Counts the SPARQL requests that have begun and not ended. */
final class UnderWay extends Handler.Wrapper {

    private final AtomicInteger count;

    UnderWay(Handler handler, AtomicInteger count) {
        super(handler);
        this.count = count;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (Request.getPathInContext(request).equals("/sparql")) {
            count.incrementAndGet();
            Request.addCompletionListener(request, failure -> count.decrementAndGet());
        }
        return super.handle(request, response, callback);
    }
}
