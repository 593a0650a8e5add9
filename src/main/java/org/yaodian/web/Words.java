package org.yaodian.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the pages say in one language.
 *
 * @param language "zh" or "en"
 */
record Words(String language, Map<String, String> texts) {

    Words {
        texts = Map.copyOf(texts);
    }

    /** Those of {@code page/words-LANGUAGE.properties}. */
    static Words of(String language) {
        Properties properties = new Properties();
        try {
            properties.load(
                    new StringReader(Resources.text("/org/yaodian/web/page/words-" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(language, e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return new Words(language, texts);
    }

    /** The text of a key, with numbers and names put in for {0}, {1}. */
    String say(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** Language of HTML. */
    String html() {
        return language.equals("zh") ? "zh-Hans" : language;
    }

    /** Query string that keeps the language in links, "" for the usual one. */
    String keep() {
        return language.equals("zh") ? "" : "?lang=" + language;
    }
}
