package org.yaodian.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hands plans to a running server: {@code POST /api/plans?source=NAME} with the file's bytes and the token. */
final class RemotePlans {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI plans;
    private final Optional<String> token;

    RemotePlans(URI server, Optional<String> token) {
        if (server.getHost() == null
                || server.getScheme() == null
                || !server.getScheme().startsWith("http")) {
            throw new FailedException(
                    "--server: \"" + server + "\" is no web address; write it like http://127.0.0.1:7070");
        }
        String base = server.toString();
        this.plans = URI.create((base.endsWith("/") ? base : base + "/") + "api/plans");
        this.token = token;
    }

    IngestReport.Line ingest(Path file) {
        try {
            String source = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(plans + "?source=" + source))
                    .header("Content-Type", "application/octet-stream")
                    .POST(HttpRequest.BodyPublishers.ofFile(file));
            token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
            return line(file, client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (FileNotFoundException e) {
            String fault = Files.isDirectory(file) ? "this is a folder" : "there is no such file";
            return IngestReport.failed(file + ": " + fault + ", or it may not be read; check the path");
        } catch (IOException e) {
            throw new FailedException(plans + ": no server answers here ("
                    + e.getClass().getSimpleName() + "); start one by 'yaodian serve', or check the address");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedException("interrupted while " + file + " was sent; send it again");
        }
    }

    private IngestReport.Line line(Path file, HttpResponse<String> response) {
        refused(response.statusCode());
        JsonNode answer = json(response.body());
        if (response.statusCode() / 100 != 2) {
            String why = answer.path("detail").asText(answer.path("title").asText("status " + response.statusCode()));
            return IngestReport.failed(file + ": the server did not take it (" + response.statusCode() + "): " + why);
        }
        String label = answer.path("label").asText(answer.path("plan").asText());
        return "unchanged".equals(answer.path("outcome").asText())
                ? new IngestReport.Line(
                        IngestReport.Result.UNCHANGED, "unchanged, the server holds it: " + label, 0, warnings(answer))
                : new IngestReport.Line(
                        IngestReport.Result.STORED,
                        "stored by the server: " + label,
                        answer.path("counts").path("items").asInt(),
                        warnings(answer));
    }

    /** What keeps every file out need not be said of each. */
    private void refused(int status) {
        if (status == 401) {
            throw new FailedException(
                    token.isEmpty()
                            ? plans
                                    + ": the server takes plans only with its token; put the token into a file and name that"
                                    + " by --token-file, or set " + Token.VARIABLE
                            : plans + ": the server does not take this token; look into the file of --token-file (or "
                                    + Token.VARIABLE + "), and ask its operator for the one it was started with");
        }
        if (status == 403) {
            throw new FailedException(plans + ": the server takes no plans; start it with a token, 'yaodian serve"
                    + " --token-file FILE', and give the same here");
        }
    }

    private static List<String> warnings(JsonNode answer) {
        return answer.path("warnings").valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notFromOurServer) {
            return JSON.createObjectNode();
        }
    }
}
