package org.yaodian.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaodian.text.Decoder.Decoded;

/**
 * Reads plans from files: plain text and web pages, whatever their charset, Word files (.docx) and PDF with text. What
 * cannot be read, or is no Chinese text, is refused with a reason. Immutable, safe for many threads.
 */
public final class SourceReader {

    /** Largest file read unless told otherwise, in bytes: a long plan has about 200,000. */
    public static final long DEFAULT_MOST_BYTES = 32L << 20;

    /** Longest text read, in characters (UTF-16 units): the longest of 65 plans seen has 33,000. */
    static final int MOST_CHARACTERS = 1_000_000;

    private static final String SAVE_AS_UTF_8 =
            "open the original, look which encoding shows it right, and save it as UTF-8 text";

    private static final String FONTS = "the PDF does not say which characters its fonts draw:"
            + " take the plan as .docx or .html, or make text of the PDF by OCR (ocrmypdf --force-ocr -l chi_sim)";

    private final long mostBytes;
    private final Decoder decoder;
    private final TextInspection inspection;
    private final TextInspection inspectionOfPdf;

    /** Reads files of up to {@link #DEFAULT_MOST_BYTES}. */
    public SourceReader() {
        this(DEFAULT_MOST_BYTES);
    }

    /** @param mostBytes size in bytes beyond which a file is refused, 1 to 1 GiB */
    public SourceReader(long mostBytes) {
        if (mostBytes < 1 || mostBytes > 1L << 30) {
            throw new IllegalArgumentException("largest file read: " + mostBytes + " bytes");
        }
        this.mostBytes = mostBytes;
        Legibility legibility = new Legibility();
        this.decoder = new Decoder(legibility);
        this.inspection = new TextInspection(legibility, TextInspection.REOPEN);
        this.inspectionOfPdf = new TextInspection(legibility, FONTS);
    }

    /** Reads a file; its name becomes the name of the source. */
    public Reading read(Path file) {
        String place = file.toString();
        if (!Files.exists(file)) {
            return refused(place, "there is no such file", "check the path");
        }
        if (Files.isDirectory(file)) {
            return refused(place, "this is a folder, not a file", "name a file in it");
        }
        try {
            long size = Files.size(file);
            return size > mostBytes
                    ? tooLarge(place, size)
                    : read(file.getFileName().toString(), place, Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            return refused(
                    place, "the file may not be read by this user", "give read permission (chmod +r) and try again");
        } catch (IOException e) {
            return refused(
                    place, "the file cannot be read (" + e.getMessage() + ")", "copy it to a local disk and try again");
        }
    }

    /**
     * Reads bytes that came from elsewhere.
     *
     * @param name file name or address they came from
     */
    public Reading read(String name, byte[] bytes) {
        return bytes.length > mostBytes ? tooLarge(name, bytes.length) : read(name, name, bytes);
    }

    private Reading read(String name, String place, byte[] bytes) {
        if (bytes.length == 0) {
            return refused(place, "the file is empty", "put the plan's text in it");
        }
        FileKind kind = FileKind.of(name, bytes);
        return switch (kind) {
            case TEXT, HTML -> decode(name, place, bytes, kind);
            case DOCX -> extracted(name, place, DocxFile.text(bytes), inspection);
            case PDF -> extracted(name, place, PdfFile.text(bytes), inspectionOfPdf);
            case ZIP,
                    OFD,
                    WORKBOOK,
                    SLIDES,
                    OPEN_DOCUMENT,
                    OLD_WORD,
                    OLD_OFFICE,
                    LOCKED_OFFICE,
                    RTF,
                    WEB_ARCHIVE,
                    IMAGE,
                    ARCHIVE,
                    PROGRAM -> extracted(name, place, kind.refusal(), inspection);
        };
    }

    private static Reading extracted(String name, String place, Extracted extracted, TextInspection inspection) {
        return switch (extracted) {
            case Extracted.Refused refused -> refused(place, refused.fault(), refused.cure());
            case Extracted.Text text ->
                inspected(
                        name,
                        place,
                        text.text(),
                        text.warnings().stream()
                                .map(warning -> place + ": " + warning)
                                .toList(),
                        inspection);
        };
    }

    private Reading decode(String name, String place, byte[] bytes, FileKind kind) {
        return switch (decoder.decoded(bytes)) {
            case Decoded.Broken broken ->
                refused(
                        place + ", line " + broken.line(),
                        "byte " + (broken.offset() + 1) + " of the file is not "
                                + broken.charset().name() + ", which the text before it seems to be",
                        SAVE_AS_UTF_8);
            case Decoded.Characters characters ->
                inspected(
                        name,
                        place,
                        kind == FileKind.HTML ? HtmlText.text(characters.text()) : characters.text(),
                        List.of(),
                        inspection);
        };
    }

    private static Reading inspected(
            String name, String place, String decoded, List<String> told, TextInspection inspection) {
        if (decoded.length() > MOST_CHARACTERS) {
            return refused(
                    place,
                    String.format(
                            Locale.ROOT,
                            "the text has %,d characters, more than the %,d that are read as one plan (a long plan has 30,000)",
                            decoded.length(),
                            MOST_CHARACTERS),
                    "give each plan a file of its own");
        }
        SourceText source = SourceText.of(name, decoded);
        List<String> warnings = new ArrayList<>(told);
        Optional<Problem> problem = inspection.problem(place, source.text(), warnings::add);
        return problem.isPresent() ? new Reading.Refused(problem.get()) : new Reading.Text(source, warnings);
    }

    private Reading tooLarge(String place, long size) {
        return refused(
                place,
                String.format(
                        Locale.ROOT,
                        "the file has %,d bytes, more than the %,d that are read (a long plan has 100,000)",
                        size,
                        mostBytes),
                "split it, leave out its pictures, or keep only the plan's text as .txt");
    }

    private static Reading refused(String place, String fault, String cure) {
        return new Reading.Refused(new Problem(place, fault, cure));
    }
}
