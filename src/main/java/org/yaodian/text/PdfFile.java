package org.yaodian.text;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: its text in paragraphs, or why it gives none. Safe for many threads. */
final class PdfFile {

    private static final String OCR =
            "make text of it by OCR first, e.g. ocrmypdf -l chi_sim scan.pdf plan.pdf, and read that";

    private PdfFile() {}

    static Extracted text(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return PdfBounds.tooLarge(document) ? tooLarge() : text(PdfLines.of(document), document.getNumberOfPages());
        } catch (InvalidPasswordException e) {
            return new Extracted.Refused(
                    "this PDF is locked by a password",
                    "open it with the password and save or print it as a PDF without one");
        } catch (OutOfMemoryError unpackedWhileItIsOpened) { // Objects may lie in streams of their own.
            return tooLarge();
        } catch (IOException | RuntimeException e) {
            return new Extracted.Refused(
                    "this PDF is damaged ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")",
                    "copy or download it again; if a PDF reader can still open it, print it as a new PDF");
        }
    }

    private static Extracted tooLarge() {
        return new Extracted.Refused(
                "this PDF unpacks to more than is read (" + (PdfBounds.MOST >> 20) + " MB without its pictures)",
                "keep only the plan's pages, or copy the plan's text into a .txt or .docx");
    }

    private static Extracted text(List<PdfLine> lines, int pages) {
        BitSet withText = new BitSet();
        lines.forEach(line -> withText.set(line.page()));
        if (withText.isEmpty()) {
            return new Extracted.Refused("none of the " + pages + " pages of this PDF holds text: it is a scan", OCR);
        }
        List<PdfLine> kept = PageFurniture.without(lines);
        if (kept.isEmpty()) {
            return new Extracted.Refused(
                    "this PDF holds no text but page numbers, heads and feet: its pages are a scan", OCR);
        }
        BitSet blank = new BitSet();
        blank.set(1, pages + 1);
        kept.forEach(line -> blank.clear(line.page()));
        return new Extracted.Text(PdfParagraphs.text(kept), warnings(blank));
    }

    private static List<String> warnings(BitSet blank) {
        return blank.isEmpty()
                ? List.of()
                : List.of("no text on page "
                        + blank.stream().mapToObj(Integer::toString).collect(Collectors.joining(", "))
                        + "; if it is a scanned one, " + OCR);
    }
}
