package org.yaodian.outline;

import java.util.List;
import org.yaodian.text.Span;

/**
 * A numbered block that holds numbered blocks.
 *
 * @param number as printed, with its marks ("二、", "（三）")
 * @param path see {@link Part#path()}
 * @param parent path of the section above, "" at the top
 * @param title the words after the number, to the first full stop or line end
 * @param span heading and lead, up to the first block inside
 */
public record Section(String number, String path, String parent, String title, Span span, List<Measure> measures)
        implements Part {

    public Section {
        measures = List.copyOf(measures);
    }
}
