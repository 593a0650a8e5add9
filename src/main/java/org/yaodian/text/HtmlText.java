package org.yaodian.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * The text of a page as a reader sees it: a block is a line, a row of a table is a line of cells joined by TAB, the
 * number of an ordered list is written out; of a saved page only the article is taken. Safe for many threads.
 */
final class HtmlText {

    private static final String UNSEEN =
            "head, script, style, noscript, template, svg, iframe, object, nav, footer, aside, button, select, textarea, input, [hidden],"
                    + " [style~=(?i)display\\s*:\\s*none]";
    /** From so many links on, a block that is made of links is a menu. */
    private static final int MENU_LINKS = 4;

    private static final double MENU_SHARE = 0.8;
    private static final Pattern SENTENCE = Pattern.compile("[。；！？]");

    private HtmlText() {}

    static String text(String html) {
        Document page = Jsoup.parse(html);
        Element head = page.head().clone();
        page.select(UNSEEN).remove();
        menus(page).remove();
        HtmlArticle article = HtmlArticle.of(page.body(), head);
        Lines lines = new Lines();
        article.title().ifPresent(lines::addWhole);
        append(article.element(), lines);
        return PageLines.without(lines.text());
    }

    /** The lines of a piece of a page. */
    static List<String> lines(Element piece) {
        Lines lines = new Lines();
        append(piece, lines);
        return lines.text().lines().toList();
    }

    private static Elements menus(Document page) {
        Elements menus = new Elements();
        for (Element block : page.select("ul, ol, dl, div, table, p, td")) {
            Elements links = block.select("a[href]");
            int all = length(block);
            int linked = links.stream().mapToInt(HtmlText::length).sum();
            if (links.size() >= MENU_LINKS
                    && linked >= MENU_SHARE * all
                    && !SENTENCE.matcher(block.text()).find()) {
                menus.add(block);
            }
        }
        return menus;
    }

    private static int length(Element element) {
        return (int)
                element.text().chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static void append(Node node, Lines lines) {
        switch (node) {
            case TextNode text -> lines.add(text.getWholeText());
            case Element element -> append(element, lines);
            default -> {}
        }
    }

    private static void append(Element element, Lines lines) {
        switch (element.normalName()) {
            case "br" -> lines.end();
            case "hr" -> lines.end();
            case "table" -> appendTable(element, lines);
            case "ol" -> appendList(element, lines);
            case "pre" -> appendVerbatim(element, lines);
            default -> appendChildren(element, lines);
        }
    }

    private static void appendChildren(Element element, Lines lines) {
        if (!element.isBlock()) {
            element.childNodes().forEach(child -> append(child, lines));
            return;
        }
        lines.end();
        element.childNodes().forEach(child -> append(child, lines));
        lines.end();
    }

    private static void appendVerbatim(Element element, Lines lines) {
        lines.end();
        element.wholeText().lines().forEach(line -> {
            lines.add(line);
            lines.end();
        });
    }

    private static void appendList(Element list, Lines lines) {
        int number = list.hasAttr("start") && list.attr("start").matches("\\d{1,6}")
                ? Integer.parseInt(list.attr("start"))
                : 1;
        lines.end();
        for (Element entry : list.children()) {
            if (entry.normalName().equals("li") && !entry.text().isBlank()) {
                lines.add(number + ".");
                entry.childNodes().forEach(child -> appendUnderNumber(child, lines));
                number++;
            } else {
                append(entry, lines);
            }
            lines.end();
        }
    }

    /** The first paragraph of a list entry stays on the line of its number. */
    private static void appendUnderNumber(Node child, Lines lines) {
        if (child instanceof Element element && element.normalName().equals("p") && lines.endsWithNumber()) {
            element.childNodes().forEach(inner -> append(inner, lines));
            lines.end();
            return;
        }
        append(child, lines);
    }

    private static void appendTable(Element table, Lines lines) {
        lines.end();
        if (!HtmlTable.isData(table)) {
            table.childNodes().forEach(child -> append(child, lines));
            lines.end();
            return;
        }
        for (List<String> row : HtmlTable.rows(table)) {
            lines.addWhole(String.join("\t", row).replaceFirst("\t+$", ""));
        }
    }
}
