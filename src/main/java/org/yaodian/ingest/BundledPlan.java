package org.yaodian.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The plan that comes with the software, so that a first look has something to see. */
public final class BundledPlan {

    /** Name of its file. */
    public static final String NAME = "henan-2020.txt";

    private BundledPlan() {}

    /** Its text as published, in UTF-8. */
    public static byte[] bytes() {
        try (InputStream in = BundledPlan.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the software was built without " + NAME);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
