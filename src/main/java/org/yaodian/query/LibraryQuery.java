package org.yaodian.query;

import java.util.List;
import org.apache.jena.query.Query;

/**
 * One question of the library.
 *
 * @param name of its file, without folder and ending: what its answer is
 * @param sparql what is asked; the query in it is not to be changed
 */
public record LibraryQuery(String name, About about, List<Parameter> parameters, Sparql sparql) {

    /** What a person reads of it before asking. */
    public record About(Words title, Words description, Group group, Keywords keywords) {}

    /**
     * The text of a file and the query it parses to.
     *
     * @param text with the header
     * @param extension of SPARQL 1.1 that it needs ("jena-text"), "" where any SPARQL 1.1 store answers it
     */
    public record Sparql(String text, Query query, String extension) {}

    public LibraryQuery {
        parameters = List.copyOf(parameters);
    }

    public Words title() {
        return about.title();
    }

    public Words description() {
        return about.description();
    }

    /** The kind of work it is asked in ("citations"). */
    public String group() {
        return about.group().word();
    }

    public Keywords keywords() {
        return about.keywords();
    }
}
