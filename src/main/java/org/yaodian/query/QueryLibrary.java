package org.yaodian.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Questions by name. Immutable; safe for many threads. */
public final class QueryLibrary {

    private final Map<String, LibraryQuery> byName = new TreeMap<>();

    /** @throws IllegalArgumentException if there is none, or two have one name */
    public QueryLibrary(Collection<LibraryQuery> queries) {
        for (LibraryQuery query : queries) {
            if (byName.put(query.name(), query) != null) {
                throw new IllegalArgumentException("two queries are named " + query.name());
            }
        }
        if (byName.isEmpty()) {
            throw new IllegalArgumentException("the library holds no query");
        }
    }

    /** The questions that come with the software. */
    public static QueryLibrary bundled() {
        return inFolder("queries");
    }

    /** All files {@code *.rq} of a folder of the class path. */
    public static QueryLibrary inFolder(String folder) {
        return new QueryLibrary(ClassPathFolder.texts(folder, ".rq").entrySet().stream()
                .map(file -> QueryReader.query(file.getKey(), file.getValue()))
                .toList());
    }

    /** All questions, by name. */
    public List<LibraryQuery> queries() {
        return List.copyOf(byName.values());
    }

    /** The question of that name. */
    public Optional<LibraryQuery> query(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
