package org.yaodian.cli;

import java.nio.file.Path;
import org.yaodian.store.Store;

/** Holds a store until it is ended. */
final class HoldsAStore {

    private HoldsAStore() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            store.announce("http://127.0.0.1:7070");
            System.out.println("held");
            Thread.sleep(600_000);
        }
    }
}
