package org.yaodian.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The part of a page that is the article: the innermost element that holds nearly all its sentences and tables. What
 * stands around it (banner, path, related links, imprint) has next to none. For one page, by one thread.
 */
final class HtmlArticle {

    /** Share of a page's running text that the article holds at least. */
    private static final double NEARLY_ALL = 0.95;
    /** Characters of running text below which a page is no saved article, but a small one made by hand. */
    private static final int LEAST = 400;
    /** Characters of a paragraph from which on it is running text. */
    private static final int SENTENCE = 15;
    /** Characters of a heading below which it is a name of a column. */
    private static final int SHORTEST_TITLE = 6;
    /** A title that stands among so many first characters of the article need not be set before it. */
    private static final int BEGINNING = 300;

    private static final Pattern PUNCTUATION = Pattern.compile("[。；，]");

    private final Map<Element, Integer> weights = new HashMap<>();
    private final Element article;
    private final Element body;
    private final String declared;
    private final String window;

    private HtmlArticle(Element body, String declared, String window) {
        this.body = body;
        this.declared = declared;
        this.window = window;
        for (Element block : body.select("p, div, td, th, li, dd, pre, section, article, span, font")) {
            int weight = weight(block);
            for (Element at = block; weight > 0 && at != null; at = at.parent()) {
                weights.merge(at, weight, Integer::sum);
            }
        }
        this.article = innermost(body);
    }

    /**
     * @param body without what is not seen
     * @param head of the page
     */
    static HtmlArticle of(Element body, Element head) {
        return new HtmlArticle(
                body,
                head.select("meta[name=ArticleTitle]").attr("content").strip(),
                head.select("title").text());
    }

    /** Its element; the whole body where no part is the article. */
    Element element() {
        return article;
    }

    /** Its title, where that stands before the article's element and not in it. */
    Optional<String> title() {
        if (article.equals(body)) {
            return Optional.empty();
        }
        String beginning = blank(article.text());
        String start = beginning.substring(0, Math.min(BEGINNING, beginning.length()));
        return Optional.of(declared)
                .filter(title -> title.length() >= SHORTEST_TITLE)
                .or(this::heading)
                .filter(title -> !start.contains(blank(title)));
    }

    /**
     * The longest line outside the article that the name of the window repeats, else the last heading before it.
     */
    private Optional<String> heading() {
        String name = blank(window);
        List<Element> around = body.getAllElements().stream()
                .filter(element -> element.ownText().strip().length() >= SHORTEST_TITLE)
                .filter(element -> !isIn(element, article) && !isIn(article, element))
                .toList();
        Optional<String> repeated = around.stream()
                .map(Element::text)
                .filter(text -> name.contains(blank(text)))
                .max(Comparator.comparingInt(String::length));
        return repeated.or(() -> around.stream()
                .filter(element -> element.normalName().matches("h[1-3]"))
                .map(Element::text)
                .reduce((former, later) -> later));
    }

    private static boolean isIn(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private Element innermost(Element body) {
        int all = weights.getOrDefault(body, 0);
        Element at = body;
        while (all >= LEAST) {
            Element outer = at;
            Optional<Element> inner = outer.children().stream()
                    .filter(child -> weights.getOrDefault(child, 0) >= NEARLY_ALL * all)
                    .findFirst();
            if (inner.isEmpty() || isText(inner.get())) {
                return outer;
            }
            at = inner.get();
        }
        return body;
    }

    private static boolean isText(Element element) {
        return element.normalName().matches("p|span|font|pre|ul|ol")
                || (element.normalName().equals("table") && HtmlTable.isData(element));
    }

    /** Characters of running text that stand in a block itself, not in a block or link within it. */
    private static int weight(Element block) {
        String own = blank(block.ownText());
        boolean cell = block.normalName().matches("td|th");
        return own.length() >= SENTENCE && PUNCTUATION.matcher(own).find() || cell ? own.length() : 0;
    }

    private static String blank(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }
}
