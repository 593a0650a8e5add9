package org.yaodian.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of pages to paragraphs: a line that reaches the right margin goes on in the next one, unless that is
 * indented, in letters of another size, further down than lines are, or begins with a number. For one document.
 */
final class PdfParagraphs {

    /** How far, in characters, a line may end before the margin and still be full. */
    private static final double SHORT = 1.6;

    private static final double INDENTED = 0.9;
    private static final double OTHER_SIZE = 0.12;
    /** More than this many times the usual distance of two lines is a gap. */
    private static final double FAR_DOWN = 1.6;
    /** A column narrower than this, in characters, is no running text. */
    private static final double NARROWEST = 15;

    private static final Pattern CHAPTER =
            Pattern.compile("(?:第[一二三四五六七八九十百]+[章节条编]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]).*");
    private static final Pattern NUMBER = Pattern.compile("(?:[（(]?[0-9０-９]{1,3}(?:[)）、．]|\\.(?![0-9]))|[①-⑳]|【).*");
    private static final Pattern STOP = Pattern.compile(".*[。！？；：!?;:][”’）)]?");
    /** What no line is broken in: it goes down whole and leaves the line above short. */
    private static final Pattern WHOLE = Pattern.compile("^(?:[0-9A-Za-z.,%-]+|.)?[，。、；：！？）》”’％]*");

    private final PdfMargins margins;
    private final StringBuilder text = new StringBuilder();

    private PdfParagraphs(PdfMargins margins) {
        this.margins = margins;
    }

    /** The paragraphs, one a line. */
    static String text(List<PdfLine> lines) {
        PdfParagraphs paragraphs = new PdfParagraphs(PdfMargins.of(lines));
        for (int i = 0; i < lines.size(); i++) {
            boolean joined = i > 0 && paragraphs.goesOn(lines.get(i - 1), lines.get(i));
            paragraphs.add(lines.get(i).text(), joined);
        }
        return paragraphs.text.append('\n').toString();
    }

    private void add(String line, boolean joined) {
        if (!text.isEmpty()) {
            if (!joined) {
                text.append('\n');
            } else if (isNarrow(text.charAt(text.length() - 1)) && isNarrow(line.charAt(0))) {
                text.append(' ');
            }
        }
        text.append(line);
    }

    private static boolean isNarrow(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private boolean goesOn(PdfLine above, PdfLine below) {
        return Math.abs(above.size() - below.size()) <= OTHER_SIZE * above.size()
                && (above.page() != below.page() || below.y() - above.y() <= FAR_DOWN * margins.pitch())
                && isFull(above, below)
                && below.left() - margins.left(below) < INDENTED * below.size()
                && !CHAPTER.matcher(below.text()).matches()
                && !(NUMBER.matcher(below.text()).matches()
                        && STOP.matcher(above.text()).matches());
    }

    private boolean isFull(PdfLine above, PdfLine below) {
        double missing = margins.right(above) - above.right();
        return margins.right(above) - margins.left(above) >= NARROWEST * above.size()
                && missing <= SHORT * above.size() + width(below);
    }

    /** Width of what stands whole at the beginning of a line, less one character, in points. */
    private static double width(PdfLine line) {
        Matcher whole = WHOLE.matcher(line.text());
        double characters = whole.find()
                ? whole.group().chars().mapToDouble(c -> c < 0x80 ? 0.55 : 1).sum()
                : 0;
        return Math.max(0, characters - 1) * line.size();
    }
}
