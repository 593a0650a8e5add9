package org.yaodian.query;

import java.util.List;
import org.apache.jena.query.Query;

/**
 * One question of the library.
 *
 * @param name of its file, without folder and ending: what its answer is
 * @param group the kind of work it is asked in ("citations")
 * @param sparql what is asked; the query in it is not to be changed
 */
public record LibraryQuery(
        String name, Words title, Words description, String group, List<Parameter> parameters, Sparql sparql) {

    /** The text of a file and the query it parses to. */
    public record Sparql(String text, Query query) {}

    public LibraryQuery {
        parameters = List.copyOf(parameters);
        if (!sparql.query().isSelectType()) {
            throw new IllegalArgumentException("only SELECT queries have rows");
        }
        for (Parameter parameter : parameters) {
            if (!sparql.text().contains("?" + parameter.name())) {
                throw new IllegalArgumentException("the query has no variable ?" + parameter.name());
            }
        }
    }
}
