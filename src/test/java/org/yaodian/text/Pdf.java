package org.yaodian.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes PDF files line by line, in a Chinese font that is named but not embedded. */
public final class Pdf {

    private Pdf() {}

    /**
     * A line of text.
     *
     * @param x of its left edge in points
     * @param y of its baseline from the top of an A4 page in points
     */
    record Drawn(double x, double y, double size, String text) {}

    /** A file of pages of lines. */
    static byte[] of(List<List<Drawn>> pages) {
        return made(pages, "");
    }

    /** A page of one paragraph after the other, 28 characters a line, the first indented by two. */
    public static byte[] ofParagraphs(String... paragraphs) {
        List<Drawn> lines = new java.util.ArrayList<>();
        for (String paragraph : paragraphs) {
            String indented = "　　" + paragraph;
            for (int at = 0; at < indented.length(); at += 28) {
                lines.add(new Drawn(
                        80, 100 + 28 * lines.size(), 16, indented.substring(at, Math.min(indented.length(), at + 28))));
            }
        }
        return of(List.of(lines));
    }

    /** The same file behind a password. */
    static byte[] locked(List<List<Drawn>> pages, String password) {
        return made(pages, password);
    }

    private static byte[] made(List<List<Drawn>> pages, String password) {
        try (PDDocument document = new PDDocument()) {
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts());
            for (List<Drawn> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setResources(resources);
                page.setContents(content(document, lines));
                document.addPage(page);
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDStream content(PDDocument document, List<Drawn> lines) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (Drawn line : lines) {
                String hex = HexFormat.of().formatHex(line.text().getBytes(StandardCharsets.UTF_16BE));
                out.write(String.format(
                                Locale.ROOT,
                                "BT /F %f Tf 1 0 0 1 %f %f Tm <%s> Tj ET\n",
                                line.size(),
                                line.x(),
                                PDRectangle.A4.getHeight() - line.y(),
                                hex)
                        .getBytes(StandardCharsets.US_ASCII));
            }
        }
        return stream;
    }

    private static COSDictionary fonts() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary characters = new COSDictionary();
        characters.setItem(COSName.TYPE, COSName.FONT);
        characters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        characters.setName(COSName.BASE_FONT, "STSong-Light");
        characters.setItem(COSName.CIDSYSTEMINFO, system);
        characters.setItem(COSName.FONT_DESC, descriptor);
        characters.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(characters);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        return fonts;
    }
}
