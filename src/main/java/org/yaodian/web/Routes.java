package org.yaodian.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.store.Store;

/** Registers the routes of a server and keeps a list of them. For one thread, before the server starts. */
final class Routes {

    /** One address that is answered. */
    record Route(HandlerType method, String path) {}

    private final RoutesConfig config;
    private final Store store;
    private final List<Route> all = new ArrayList<>();

    Routes(RoutesConfig config, Store store) {
        this.config = config;
        this.store = store;
    }

    /** What does not come from the store, or has a version of its own. */
    void fixed(String path, Handler handler) {
        add(HandlerType.GET, path, handler);
    }

    /** What the store holds: with its version, so that it can be cited, and need not be sent twice. */
    void data(String path, Handler handler) {
        add(HandlerType.GET, path, new Versioned(store, handler));
    }

    void post(String path, Handler handler) {
        add(HandlerType.POST, path, handler);
    }

    void delete(String path, Handler handler) {
        add(HandlerType.DELETE, path, handler);
    }

    private void add(HandlerType method, String path, Handler handler) {
        all.add(new Route(method, path));
        config.addHttpHandler(method, path, handler);
        if (method.equals(HandlerType.GET)) {
            // Else Javalin answers 200 to HEAD without asking the handler.
            config.addHttpHandler(HandlerType.HEAD, path, handler);
        }
    }

    /** All that were added so far, in that order. */
    List<Route> all() {
        return List.copyOf(all);
    }
}
