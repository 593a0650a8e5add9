package org.yaodian.outline;

import java.util.List;
import java.util.Optional;
import org.yaodian.text.SourceText;

/**
 * A plan taken apart.
 *
 * @param source the text all spans point into
 * @param letterhead what it says of itself
 * @param parts preface, sections and items in the order of the text
 * @param cells the labelled cells of its task tables, in the order of the text
 * @param warnings what a person should look at, each one sentence with its place
 */
public record Outline(
        SourceText source, Letterhead letterhead, List<Part> parts, List<Cell> cells, List<String> warnings) {

    public Outline {
        parts = List.copyOf(parts);
        cells = List.copyOf(cells);
        warnings = List.copyOf(warnings);
    }

    public List<Item> items() {
        return parts.stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .toList();
    }

    public List<Section> sections() {
        return parts.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    /** The part of a path, if there is one. */
    public Optional<Part> part(String path) {
        return parts.stream().filter(part -> part.path().equals(path)).findFirst();
    }
}
