package org.yaodian.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Holds a PDF to bounds before it is unpacked into memory: a small file may unpack to gigabytes. */
final class PdfBounds {

    /** Most bytes that all streams but pictures may unpack to. */
    static final long MOST = 256L << 20;

    private PdfBounds() {}

    static boolean tooLarge(PDDocument document) {
        COSDocument objects = document.getDocument();
        byte[] thrownAway = new byte[1 << 16];
        long all = 0;
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            COSObject object = objects.getObjectFromPool(key);
            if (object.getObject() instanceof COSStream stream && isPacked(stream)) {
                all += unpacked(stream, thrownAway, MOST - all + 1);
            }
            if (all > MOST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPacked(COSStream stream) {
        return !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                && String.valueOf(stream.getFilters()).contains(COSName.FLATE_DECODE.getName());
    }

    private static long unpacked(COSStream stream, byte[] thrownAway, long most) {
        long all = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            int read = 0;
            while (all < most && read >= 0) {
                read = in.read(thrownAway);
                all += Math.max(0, read);
            }
        } catch (IOException damaged) {
            return all; // Told when the stream is read for its text.
        }
        return all;
    }
}
