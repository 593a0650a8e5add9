package org.yaodian.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/** Makes a question of the text of its file. Pure. */
public final class QueryReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> PARAMETER_KEYS = Set.of("line", "name", "type", "required", "default", "example");

    private QueryReader() {}

    /**
     * The question that a file asks.
     *
     * @param file its name with folder, for messages; the last part without ending is the name of the question
     * @throws BrokenQueryException if header or query are wrong
     */
    public static LibraryQuery query(String file, String text) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.rq$", "");
        if (!NAME.matcher(name).matches()) {
            throw new BrokenQueryException(file, 1, "a query is named in kebab-case by its answer");
        }
        Header header = Header.of(file, text);
        List<Parameter> parameters =
                header.parameters().stream().map(p -> parameter(file, p)).toList();
        try {
            return new LibraryQuery(
                    name,
                    header.words("title"),
                    header.words("description"),
                    header.value("group"),
                    parameters,
                    new LibraryQuery.Sparql(text, parsed(file, text)));
        } catch (IllegalArgumentException e) {
            throw new BrokenQueryException(file, 1, String.valueOf(e.getMessage()));
        }
    }

    private static Query parsed(String file, String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new BrokenQueryException(file, e.getLine(), String.valueOf(e.getMessage()));
        }
    }

    private static Parameter parameter(String file, Map<String, String> keys) {
        int line = Integer.parseInt(keys.getOrDefault("line", "1"));
        if (!PARAMETER_KEYS.containsAll(keys.keySet())) {
            throw new BrokenQueryException(file, line, "a parameter has only name, type, required, default, example");
        }
        try {
            return new Parameter(
                    keys.getOrDefault("name", ""),
                    ParameterType.valueOf(keys.getOrDefault("type", "").toUpperCase(Locale.ROOT)),
                    keys.getOrDefault("required", "").equals("true"),
                    keys.getOrDefault("default", ""),
                    keys.getOrDefault("example", ""));
        } catch (IllegalArgumentException e) {
            throw new BrokenQueryException(file, line, String.valueOf(e.getMessage()));
        }
    }
}
