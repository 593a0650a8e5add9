package org.yaodian.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.yaodian.evaluation.AnnotatedItem;
import org.yaodian.evaluation.AnnotationReader;

/** Reads annotations from files; what is wrong ends the command. */
final class AnnotationFiles {

    private AnnotationFiles() {}

    /** Items by their path. */
    static Map<String, AnnotatedItem> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, AnnotatedItem> items = AnnotationReader.read(file.toString(), reader);
            if (items.isEmpty()) {
                throw new FailedException(file + ": no annotated item in it; give the JSON Lines of `extract`");
            }
            return items;
        } catch (AnnotationReader.MalformedException e) {
            throw new FailedException(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            throw new FailedException(file + ": there is no such file; give the path of a JSON Lines file");
        } catch (IOException e) {
            throw new FailedException(file + ": cannot be read as UTF-8 text (" + e.getMessage() + ")");
        }
    }
}
