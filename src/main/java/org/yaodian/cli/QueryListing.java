package org.yaodian.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yaodian.query.Group;
import org.yaodian.query.Keywords;
import org.yaodian.query.LibraryQuery;
import org.yaodian.query.Parameter;
import org.yaodian.query.QueryLibrary;
import org.yaodian.query.Words;

/** The library in words for a person. Pure. */
final class QueryListing {

    /** The languages of a listing. */
    enum Language {
        ZH,
        EN;

        String of(Words words) {
            return this == ZH ? words.zh() : words.en();
        }

        List<String> of(Keywords words) {
            return this == ZH ? words.zh() : words.en();
        }
    }

    private final Language language;

    QueryListing(Language language) {
        this.language = language;
    }

    /** All questions by group, each with its parameters, those that may be left out in brackets. */
    String all(QueryLibrary library) {
        return Group.asked().stream()
                .map(group -> language.of(group.title()) + " (" + group.word() + ")\n"
                        + library.queries().stream()
                                .filter(query -> query.group().equals(group.word()))
                                .map(this::entry)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private String entry(LibraryQuery query) {
        String parameters = query.parameters().stream().map(QueryListing::form).collect(Collectors.joining(" "));
        return "  " + (query.name() + " " + parameters).strip() + "\n      " + language.of(query.title()) + "\n";
    }

    private static String form(Parameter parameter) {
        return parameter.required() ? parameter.name() + "=…" : "[" + parameter.name() + "=…]";
    }

    /** All that one question says of itself, and how to ask it. */
    String one(LibraryQuery query) {
        StringBuilder text = new StringBuilder(query.name() + ": " + language.of(query.title()) + "\n\n"
                + language.of(query.description()) + "\n\n"
                + (language == Language.ZH ? "关键词: " : "keywords: ")
                + String.join(", ", language.of(query.keywords())) + "\n"
                + (language == Language.ZH ? "各列: " : "columns: ")
                + String.join(", ", query.sparql().query().getResultVars()) + "\n");
        query.parameters().forEach(parameter -> text.append("\n").append(about(parameter)));
        return text.append(
                        "\n" + (language == Language.ZH ? "例如: " : "for example: ") + "yaodian query " + query.name())
                .append(query.parameters().stream()
                        .filter(Parameter::required)
                        .map(parameter -> " " + parameter.name() + "=" + parameter.example())
                        .collect(Collectors.joining()))
                .append("\n")
                .toString();
    }

    private String about(Parameter parameter) {
        boolean zh = language == Language.ZH;
        String type = parameter.allowed().isEmpty() ? parameter.type().word() : String.join(" | ", parameter.allowed());
        String needed = parameter.required()
                ? (zh ? "必需" : "required")
                : parameter.preset().isEmpty()
                        ? (zh ? "可不给" : "may be left out")
                        : (zh ? "不给则为 " : "default ") + parameter.preset();
        return String.format(
                Locale.ROOT,
                "  %s (%s; %s)%n      %s%n      %s %s%n",
                parameter.name(),
                type,
                needed,
                language.of(parameter.description()),
                zh ? "例:" : "example:",
                parameter.example());
    }
}
