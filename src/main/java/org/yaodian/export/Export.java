package org.yaodian.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which all that a store holds is given away as one file. */
public interface Export {

    /** Writes the file; a stop in the middle leaves a stream that is cut off, which its reader notices. */
    void write(Snapshot snapshot, OutputStream out) throws IOException;
}
