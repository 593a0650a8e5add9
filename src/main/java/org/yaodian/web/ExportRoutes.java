package org.yaodian.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.yaodian.export.Annotations;
import org.yaodian.export.Edition;
import org.yaodian.export.OnePlan;
import org.yaodian.export.Plans;
import org.yaodian.export.RdfForm;
import org.yaodian.export.Snapshot;
import org.yaodian.iri.Iris;
import org.yaodian.store.State;
import org.yaodian.store.Store;

/** Routes to files of all that the store holds, and of one plan. */
final class ExportRoutes {

    /** After how many seconds one may ask again where too many asked at once. */
    private static final int RETRY_SECONDS = 10;

    private static final String ANNOTATIONS = "annotations";

    private final Store store;
    private final Iris iris;
    private final ExportFiles files;

    ExportRoutes(Store store, Iris iris, ExportFiles files) {
        this.store = store;
        this.iris = iris;
        this.files = files;
    }

    void add(Routes routes) {
        routes.data("/export", this::list);
        routes.data("/export/plan", this::plan);
        routes.fixed("/export/{file}", this::file);
    }

    private void list(Context context) {
        Parameters.of(context).only();
        Edition edition = Versioned.edition(context);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", edition.data());
        answer.put("contents", store.state().version());
        answer.put("changed", store.state().changed().toString());
        answer.put("software", edition.software());
        answer.put("licence", Edition.LICENCE);
        answer.put(
                "files",
                Arrays.stream(ExportFiles.Kind.values())
                        .map(kind -> about(kind, edition.data()))
                        .toList());
        answer.put("plan", "/export/plan?plan={IRI, id or title}&format={" + String.join(",", forms()) + "}");
        Answers.json(context, answer);
    }

    private static Map<String, Object> about(ExportFiles.Kind kind, String version) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("href", "/export/" + version + "." + kind.suffix());
        about.put("mediaType", kind.mediaType());
        about.put("title", kind.title());
        return about;
    }

    private void file(Context context) throws IOException {
        Parameters.of(context).only();
        String name = context.pathParam("file");
        int dot = name.indexOf('.');
        ExportFiles.Kind kind = ExportFiles.Kind.ofSuffix(name.substring(dot + 1))
                .filter(found -> dot > 0)
                .orElseThrow(() -> new ProblemException(
                        Problem.notFound("there is no export \"" + name + "\"; /export lists those there are")));
        State state = store.state();
        Versioned.refuseOther(name.substring(0, dot), state);
        send(context, kind, state);
    }

    private void send(Context context, ExportFiles.Kind kind, State state) throws IOException {
        String version = state.dataVersion();
        String tag = "\"" + version + "-" + Edition.softwareVersion() + "-" + kind.suffix() + "\"";
        context.header(Versioned.HEADER, version).header("ETag", tag).header("Cache-Control", "no-cache");
        if (List.of(String.valueOf(context.header("If-None-Match")).split("\\s*,\\s*"))
                .contains(tag)) {
            context.status(304);
            return;
        }
        Path file = files.file(kind, version).orElseThrow(() -> {
            context.header("Retry-After", Integer.toString(RETRY_SECONDS));
            return new ProblemException(new Problem(
                    503,
                    "busy",
                    "Busy",
                    "too many wait for this export; ask again in " + RETRY_SECONDS + " seconds",
                    Map.of()));
        });
        context.disableCompression()
                .contentType(kind.mediaType())
                .header("Content-Length", Long.toString(Files.size(file)))
                .header("Content-Disposition", "attachment; filename=\"yaodian-" + version + "." + kind.suffix() + "\"")
                .result(Files.newInputStream(file));
    }

    private static List<String> forms() {
        return Stream.concat(Arrays.stream(RdfForm.values()).map(RdfForm::suffix), Stream.of(ANNOTATIONS))
                .toList();
    }

    private void plan(Context context) throws IOException {
        Parameters parameters = Parameters.of(context);
        parameters.only("plan", "format");
        String name = parameters.wanted("plan", "河南省教育厅2020年工作要点");
        String format = parameters.words("format", forms()).stream().findFirst().orElse(RdfForm.TURTLE.suffix());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Snapshot.of(store, snapshot -> {
            Node plan = one(new Plans(snapshot, iris).named(name), name);
            Optional<RdfForm> form = RdfForm.ofSuffix(format);
            if (form.isPresent()) {
                new OnePlan(iris, plan).write(snapshot, form.get(), out);
            } else {
                new Annotations(iris, Annotations.TEXTS).write(snapshot, List.of(plan), out);
            }
        });
        context.contentType(RdfForm.ofSuffix(format)
                        .map(RdfForm::mediaType)
                        .orElse("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"; charset=utf-8"))
                .result(out.toByteArray());
    }

    private static Node one(List<Node> plans, String name) {
        if (plans.size() == 1) {
            return plans.getFirst();
        }
        throw new ProblemException(new Problem(
                404,
                "not-found",
                "Not found",
                plans.isEmpty()
                        ? "the store holds no plan \"" + name + "\"; /api/plans lists those it holds"
                        : plans.size() + " plans go by \"" + name + "\"; name one by its IRI",
                Map.of("plans", plans.stream().map(Node::getURI).toList())));
    }
}
