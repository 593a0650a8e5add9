package org.yaodian.web;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.javalin.http.Context;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages from the templates of {@code page/}, which escape whatever they are given. Safe for many threads. */
final class Pages {

    private static final String FOLDER = "/org/yaodian/web/page/";

    private final Map<String, Words> words =
            List.of("zh", "en").stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::of));

    private final Mustache.Compiler compiler = Mustache.compiler()
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(Resources.text(FOLDER + name + ".mustache")));

    /** A template by its name. */
    Template template(String name) {
        return compiler.compile(Resources.text(FOLDER + name + ".mustache"));
    }

    static byte[] bytes(Template template, Object model) {
        return template.execute(model).getBytes(StandardCharsets.UTF_8);
    }

    /** The words of the language that a request asks for by {@code lang}; Chinese unless it asks for English. */
    Words words(Context context) {
        return words("en".equals(context.queryParam("lang")) ? "en" : "zh");
    }

    Words words(String language) {
        return Objects.requireNonNull(words.get(language), language);
    }
}
