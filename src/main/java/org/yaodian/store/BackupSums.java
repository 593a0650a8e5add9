package org.yaodian.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/** What a backup holds, and what it says that it holds. For one thread. */
final class BackupSums {

    private static final String NOTHING = GraphHash.of(GraphFactory.createDefaultGraph());

    private final Map<String, String> found = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private long quads;

    void add(Node name, Graph graph) {
        if (name.equals(Backup.LEDGER)) {
            graph.stream()
                    .filter(entry -> entry.getObject().isLiteral())
                    .forEach(entry -> enter(
                            entry.getSubject(),
                            entry.getPredicate(),
                            entry.getObject().getLiteralLexicalForm()));
            return;
        }
        quads += graph.size();
        if (found.put(name.getURI(), GraphHash.of(graph)) != null) {
            twice.add(name.getURI());
        }
    }

    private void enter(Node subject, Node property, String value) {
        if (property.equals(Ledger.HASH)) {
            hashes.put(subject.getURI(), value);
        } else if (property.equals(Ledger.SOURCE)) {
            sources.put(subject.getURI(), value);
        } else {
            said.put(property.getURI(), value);
        }
    }

    BackupFile.Reading reading(Path file) {
        String version = said.getOrDefault(Backup.VERSION.getURI(), "");
        if (version.isEmpty()) {
            return BackupFile.broken(
                    file,
                    "this is no backup: it does not say from which texts its graphs were made",
                    "give a file that 'yaodian backup' wrote; an export cannot be restored");
        }
        List<String> other = hashes.keySet().stream()
                .filter(name ->
                        twice.contains(name) || !Objects.equals(hashes.get(name), found.getOrDefault(name, NOTHING)))
                .toList();
        String count = said.getOrDefault(Backup.QUADS.getURI(), "");
        if (!other.isEmpty() || !count.equals(Long.toString(quads)) || !version.equals(version())) {
            return BackupFile.broken(
                    file,
                    "the content is not what was backed up (" + quads + " of " + count + " quads"
                            + (other.isEmpty() ? "" : "; graph " + other.getFirst()) + ")",
                    "take another copy");
        }
        State state = new State(version, changed(), 0);
        return new BackupFile.Reading.Whole(new BackupFile(file, sources, state, found.size(), quads));
    }

    private Instant changed() {
        try {
            return Instant.parse(said.getOrDefault(Ledger.CHANGED.getURI(), ""));
        } catch (DateTimeParseException unknown) {
            return Instant.EPOCH;
        }
    }

    private String version() {
        return GraphHash.of(hashes.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()));
    }
}
