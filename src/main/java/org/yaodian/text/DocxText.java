package org.yaodian.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The text of a Word file's body as a reader sees it: a paragraph is a line with the number that Word shows before it,
 * a row of a table is a line of cells joined by TAB; deleted and hidden words, notes and the table of contents are left
 * out, what stands in a box follows the paragraph it is tied to. For one reading, by one thread.
 */
final class DocxText {

    /** Elements of which nothing is shown: what was deleted or moved, a second form of what stands before, old settings. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "rt",
            "instrText",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "sectPrChange",
            "numberingChange",
            "tabs");

    private static final int MOST_SPANNED = 500;

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private final List<String> boxes = new ArrayList<>();
        private String style = "";
        private String list = "";
        private int level = -1;
    }

    private static final class Cell {
        private int wide = 1;
        private String merge = "";
    }

    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final Deque<List<String>> places = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<DocxTable> tables = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();
    private boolean inRun;
    private boolean hidden;

    DocxText(DocxStyles styles, DocxNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    String text(byte[] document) throws XMLStreamException {
        places.push(new ArrayList<>());
        try (WordXml xml = new WordXml(document)) {
            while (xml.next()) {
                if (xml.isStart() && UNSEEN.contains(xml.name())) {
                    xml.text();
                } else if (xml.isStart() && xml.isWord()) {
                    start(xml);
                } else if (xml.isEnd() && xml.isWord()) {
                    end(xml.name());
                }
            }
        }
        return String.join("\n", places.pop()) + "\n";
    }

    private void start(WordXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "r" -> run();
            case "vanish" -> hidden = hidden || (inRun && xml.isOn());
            case "t" -> say(xml.text());
            case "tab", "ptab" -> say(" ");
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("-");
            case "txbxContent" -> places.push(new ArrayList<>());
            case "tbl" -> tables.push(new DocxTable());
            case "tr" -> tables.getFirst().row();
            case "tc" -> {
                places.push(new ArrayList<>());
                cells.push(new Cell());
            }
            case "pStyle", "numId", "ilvl" -> describe(paragraphs.getFirst(), xml);
            case "gridSpan", "vMerge", "gridBefore" -> place(xml);
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph(paragraphs.pop());
            case "r" -> inRun = false;
            case "txbxContent" -> paragraphs.getFirst().boxes.addAll(places.pop());
            case "tc" -> {
                Cell cell = cells.pop();
                tables.getFirst().cell(places.pop(), cell.wide, cell.merge);
            }
            case "tbl" -> places.getFirst().addAll(tables.pop().lines());
            default -> {}
        }
    }

    private void run() {
        inRun = true;
        hidden = false;
    }

    private void say(String words) {
        if (inRun && !hidden) {
            paragraphs.getFirst().words.append(words);
        }
    }

    private static void describe(Paragraph paragraph, WordXml xml) {
        switch (xml.name()) {
            case "pStyle" -> paragraph.style = xml.value();
            case "numId" -> paragraph.list = xml.value();
            default -> paragraph.level = xml.number("val", 0);
        }
    }

    private void place(WordXml xml) {
        int columns = Math.min(xml.number("val", 1), MOST_SPANNED);
        switch (xml.name()) {
            case "gridSpan" -> cells.getFirst().wide = columns;
            case "gridBefore" -> tables.getFirst().skip(columns);
            default -> cells.getFirst().merge = xml.value().isEmpty() ? "continue" : xml.value();
        }
    }

    private void endParagraph(Paragraph paragraph) {
        String number = numbers.next(paragraph.style, paragraph.list, paragraph.level);
        if (!styles.isContents(paragraph.style)) {
            Lines lines = new Lines();
            String shown = paragraph.words.toString();
            lines.add(shown.isBlank() ? "" : number);
            shown.lines().forEach(line -> {
                lines.add(line);
                lines.end();
            });
            places.getFirst().addAll(lines.text().lines().toList());
        }
        places.getFirst().addAll(paragraph.boxes);
    }
}
