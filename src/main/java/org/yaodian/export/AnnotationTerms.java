package org.yaodian.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The words that annotations have beside those of the Web Annotation model.
 *
 * @param context the second context of the file, {@code annotation-terms.jsonld}
 */
record AnnotationTerms(JsonNode context) {

    private static final String NAME = "annotation-terms.jsonld";

    static AnnotationTerms bundled() {
        try (InputStream in = AnnotationTerms.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the software was built without " + NAME);
            }
            return new AnnotationTerms(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    /** Local names of the properties of ours. */
    List<String> names() {
        return context.propertyStream()
                .filter(entry -> !entry.getValue().asText().endsWith("#"))
                .map(entry -> entry.getKey())
                .toList();
    }
}
