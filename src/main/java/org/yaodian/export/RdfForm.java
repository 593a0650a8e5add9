package org.yaodian.export;

import java.util.Arrays;
import java.util.Optional;

/** A form in which a graph is given away. */
public enum RdfForm {
    TURTLE("text/turtle", "ttl"),
    JSON_LD("application/ld+json", "jsonld"),
    N_TRIPLES("application/n-triples", "nt");

    private final String mediaType;
    private final String suffix;

    RdfForm(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** Without parameters; the text is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What names of files end in, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** The form whose files end so. */
    public static Optional<RdfForm> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(form -> form.suffix.equals(suffix))
                .findFirst();
    }
}
