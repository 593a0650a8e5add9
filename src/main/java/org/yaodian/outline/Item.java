package org.yaodian.outline;

import java.util.List;
import org.yaodian.text.Span;

/**
 * A leaf of the outline: what a plan promises under one number.
 *
 * @param number as printed, with its marks ("6.", "（三）"); "" where the whole text is one item
 * @param path see {@link Part#path()}
 * @param parent path of the nearest section above, "" where there is none
 * @param title the words after the number, to the first full stop or line end
 * @param span number, title and text
 */
public record Item(String number, String path, String parent, String title, Span span, List<Measure> measures)
        implements Part {

    public Item {
        measures = List.copyOf(measures);
    }
}
