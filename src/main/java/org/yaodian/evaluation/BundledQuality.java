package org.yaodian.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The figures that come with the software, and the annotation of the bundled plan that some of them were measured by. */
public final class BundledQuality {

    /** The annotated bundled plan, a resource beside this class. */
    public static final String GOLD = "henan-2020.jsonl";

    private static final String FIGURES = "quality.json";

    private BundledQuality() {}

    /** The figures as {@link Quality} writes them, JSON in UTF-8. */
    public static byte[] figures() {
        return bytes(FIGURES);
    }

    /** The annotation, JSON Lines in UTF-8. */
    public static byte[] gold() {
        return bytes(GOLD);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = BundledQuality.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the software was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
