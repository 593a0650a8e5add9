package org.yaodian.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Makes a question of the text of its file. Pure. */
public final class QueryReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** What only Jena answers, by the name that a header says it needs it. */
    private static final String TEXT_SEARCH = "jena-text";

    private static final String TEXT_SEARCH_NAMESPACE = "http://jena.apache.org/text#";

    /** In a message of the parser; its own number is that of the last token it understood. */
    private static final Pattern PLACE = Pattern.compile("(?i)line (\\d+), column");

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
        HeaderReader reader = new HeaderReader(header);
        LibraryQuery.About about = reader.about();
        List<Parameter> parameters = reader.parameters();
        Query query = parsed(file, text);
        if (!query.isSelectType()) {
            throw header.broken(header.end() + 1, "only SELECT queries have rows");
        }
        if (about.group() != Group.API && query.getOrderBy() == null) {
            throw header.broken(header.end() + 1, "the query has no ORDER BY; rows in any order cannot be compared");
        }
        holdExtension(header, text, reader.extension());
        parameters.forEach(parameter -> holdVariable(header, reader.line(parameter), query, text, parameter));
        return new LibraryQuery(name, about, parameters, new LibraryQuery.Sparql(text, query, reader.extension()));
    }

    private static Query parsed(String file, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            Matcher place = PLACE.matcher(firstLine(e));
            throw new BrokenQueryException(
                    file, place.find() ? Integer.parseInt(place.group(1)) : e.getLine(), firstLine(e));
        } catch (QueryException e) {
            throw new BrokenQueryException(file, Header.of(file, text).end() + 1, firstLine(e));
        }
    }

    /** A parser's message without the list of all it would have liked better. */
    private static String firstLine(QueryException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static void holdExtension(Header header, String text, String extension) {
        boolean searches = text.contains(TEXT_SEARCH_NAMESPACE);
        if (searches != extension.equals(TEXT_SEARCH) || (!searches && !extension.isEmpty())) {
            throw header.broken(
                    header.line("extension"),
                    "the header says that the query needs \"" + extension + "\", the query needs \""
                            + (searches ? TEXT_SEARCH : "") + "\"");
        }
    }

    private static void holdVariable(Header header, int line, Query query, String text, Parameter parameter) {
        String name = parameter.name();
        if (!Pattern.compile("\\?" + Pattern.quote(name) + "\\b").matcher(text).find()) {
            throw header.broken(line, "the query has no variable ?" + name);
        }
        if ((parameter.required() || !parameter.preset().isEmpty())
                && Pattern.compile("(?i)\\bBOUND\\s*\\(\\s*\\?" + Pattern.quote(name) + "\\s*\\)")
                        .matcher(text)
                        .find()) {
            throw header.broken(line, "?" + name + " always has a value; do not ask whether it is BOUND");
        }
        if (query.getResultVars().contains(name)) {
            throw header.broken(line, "?" + name + " is a column too; name one of them otherwise");
        }
    }
}
