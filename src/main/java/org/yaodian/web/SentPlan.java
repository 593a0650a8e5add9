package org.yaodian.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan as a caller sent it: the body of the request, or the one file of a form. */
final class SentPlan {

    /** Largest body in bytes; a plan has about 200,000. */
    static final long LARGEST = 32L << 20;

    private static final String TOO_LARGE = "the body has more than " + LARGEST + " bytes, and a plan about 200,000;"
            + " send the plan's own text, without pictures";

    private static final String UNNAMED = "it is not said where the plan comes from; name its file or address:"
            + " ?source=henan-2020.txt, a header \"Content-Disposition: attachment; filename=henan-2020.txt\","
            + " or a form with the file (curl -F file=@henan-2020.txt)";

    private final String source;
    private final byte[] bytes;

    private SentPlan(String source, byte[] bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    /** Name of the file or address it comes from. */
    String source() {
        return source;
    }

    /** To be read only. */
    byte[] bytes() {
        return bytes;
    }

    static SentPlan of(Context context) {
        if (context.contentLength() > LARGEST) {
            throw tooLarge();
        }
        return context.isMultipartFormData() ? ofForm(context) : ofBody(context);
    }

    private static ProblemException tooLarge() {
        return new ProblemException(Problem.of(413, TOO_LARGE));
    }

    private static SentPlan ofBody(Context context) {
        String source = name(Stream.of(given(context), Disposition.fileName(context.header("Content-Disposition"))));
        try {
            return new SentPlan(source, context.bodyAsBytes());
        } catch (HttpResponseException e) {
            throw e.getStatus() == 413 ? tooLarge() : e;
        }
    }

    private static SentPlan ofForm(Context context) {
        List<UploadedFile> files = files(context);
        if (files.size() != 1) {
            throw new ProblemException(Problem.of(
                    400, "the form has " + files.size() + " files; send one plan at a time (curl -F file=@plan.docx)"));
        }
        UploadedFile file = files.getFirst();
        Optional<String> field = Optional.ofNullable(context.formParam("source"));
        try (InputStream in = file.content()) {
            return new SentPlan(
                    name(Stream.of(given(context), field, Disposition.withoutFolders(file.filename()))),
                    in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the file of a form cannot be read", e);
        }
    }

    private static List<UploadedFile> files(Context context) {
        try {
            return context.uploadedFiles();
        } catch (Exception e) { // Kotlin does not declare the ServletException of a form that is none.
            context.header("Connection", "close"); // Where the next request would begin is not known.
            throw hasMessage(e, "max length exceeded")
                    ? tooLarge()
                    : new ProblemException(Problem.of(
                            400,
                            "the form cannot be read; send multipart/form-data with its boundary, or the bare file"));
        }
    }

    private static boolean hasMessage(Throwable failure, String words) {
        return String.valueOf(failure.getMessage()).contains(words)
                || failure.getCause() != null && hasMessage(failure.getCause(), words);
    }

    private static Optional<String> given(Context context) {
        Parameters parameters = Parameters.of(context);
        parameters.only("source");
        return Optional.of(parameters.value("source"));
    }

    /** The first that says something. */
    private static String name(Stream<Optional<String>> names) {
        return names.flatMap(Optional::stream)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.badParameter(List.of(UNNAMED))));
    }
}
