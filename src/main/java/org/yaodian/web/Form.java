package org.yaodian.web;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yaodian.export.RdfFile;
import org.yaodian.export.RdfForm;

/**
 * A form in which a thing is described.
 *
 * @param mediaType without parameters
 * @param suffix what addresses of it end in, without the dot
 */
record Form(String mediaType, String suffix) {

    static final Form HTML = new Form("text/html", "html");

    /** All of them; who takes any gets the first. */
    static final List<Form> ALL = all();

    private static List<Form> all() {
        List<Form> all = new ArrayList<>();
        Arrays.stream(RdfForm.values())
                .map(form -> new Form(form.mediaType(), form.suffix()))
                .forEach(all::add);
        all.add(HTML);
        return List.copyOf(all);
    }

    /** The form whose addresses end so. */
    static Optional<Form> ofSuffix(String suffix) {
        return ALL.stream().filter(form -> form.suffix.equals(suffix)).findFirst();
    }

    /** For programs, not for readers. */
    Optional<RdfForm> rdf() {
        return RdfForm.ofSuffix(suffix);
    }

    /** With the encoding, as answers name it. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** Triples in a form of RDF. */
    static byte[] bytes(RdfFile file, RdfForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(form, out);
        return out.toByteArray();
    }
}
