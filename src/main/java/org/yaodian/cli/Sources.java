package org.yaodian.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.yaodian.text.Reading;
import org.yaodian.text.SourceReader;
import org.yaodian.text.SourceText;

/** Reads a source for a command: warnings are told, a refusal ends the command. */
final class Sources {

    private Sources() {}

    static SourceText read(SourceReader reader, Path file, PrintWriter err) {
        return switch (reader.read(file)) {
            case Reading.Text text -> {
                text.warnings().forEach(warning -> err.println("warning: " + warning));
                yield text.source();
            }
            case Reading.Refused refused ->
                throw new FailedException(refused.problem().sentence());
        };
    }
}
