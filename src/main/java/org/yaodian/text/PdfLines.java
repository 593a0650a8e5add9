package org.yaodian.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a document in the order in which they are read. For one reading, by one thread. */
final class PdfLines extends PDFTextStripper {

    /** A gap from this share of a character's width on is a blank that somebody set; smaller ones justify the line. */
    private static final double BLANK = 0.9;

    private final Radicals radicals = new Radicals();
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private double y;
    private double left;
    private double right;
    private double size;

    private PdfLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
        setWordSeparator("");
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines stripper = new PdfLines();
        stripper.writeText(document, Writer.nullWriter());
        stripper.end();
        return stripper.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> drawn =
                positions.stream().filter(at -> !at.getUnicode().isBlank()).toList();
        String shown = text.replace('\u3000', ' ').strip();
        if (drawn.isEmpty() || shown.isEmpty()) {
            return;
        }
        TextPosition first = drawn.getFirst();
        TextPosition last = drawn.getLast();
        if (words.isEmpty()) {
            y = first.getYDirAdj();
            left = first.getXDirAdj();
            size = first.getFontSizeInPt();
        } else if (first.getXDirAdj() - right >= BLANK * size
                || (isNarrow(words.charAt(words.length() - 1)) && isNarrow(shown.charAt(0)))) {
            words.append(' ');
        }
        words.append(radicals.replaced(shown));
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    private static boolean isNarrow(char c) {
        return c < 0x2E80;
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void end() {
        if (!words.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), y, left, right, size, words.toString()));
            words.setLength(0);
        }
    }
}
