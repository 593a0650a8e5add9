package org.yaodian.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands on pages but is not of the text: page numbers, and heads and feet that come again page by page. */
final class PageFurniture {

    private static final String DASHES = "[-‐‑‒–—―－·•\\s]*";
    private static final Pattern PAGE_NUMBER = Pattern.compile(DASHES
            + "(?:[0-9０-９]{1,4}|[IVXivx]{1,6}|第\\s*[0-9０-９一二三四五六七八九十百]{1,4}\\s*页(?:[\\s,，/]*共\\s*[0-9０-９一二三四五六七八九十百]{1,4}\\s*页)?|[0-9]{1,4}\\s*/\\s*[0-9]{1,4})"
            + DASHES);
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
    /** Lines from the top and from the bottom of a page that may be a head or a foot. */
    private static final int EDGE = 2;

    private static final int FEWEST_PAGES = 3;
    private static final double MOST_PAGES = 0.4;

    private PageFurniture() {}

    /** The lines that are of the text. */
    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
        Set<Place> repeated = repeated(pages);
        List<PdfLine> kept = new ArrayList<>();
        pages.values().forEach(page -> {
            for (int i = 0; i < page.size(); i++) {
                PdfLine line = page.get(i);
                boolean outermost = i == 0 || i == page.size() - 1;
                boolean edge = i < EDGE || i >= page.size() - EDGE;
                if (!(outermost && PAGE_NUMBER.matcher(line.text()).matches())
                        && !(edge && repeated.contains(Place.of(line)))) {
                    kept.add(line);
                }
            }
        });
        return kept;
    }

    private static Set<Place> repeated(Map<Integer, List<PdfLine>> pages) {
        Map<Place, Integer> seen = new HashMap<>();
        for (List<PdfLine> page : pages.values()) {
            Set<Place> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE || i >= page.size() - EDGE) {
                    edges.add(Place.of(page.get(i)));
                }
            }
            edges.forEach(place -> seen.merge(place, 1, Integer::sum));
        }
        int fewest = Math.max(FEWEST_PAGES, (int) Math.ceil(pages.size() * MOST_PAGES));
        return seen.entrySet().stream()
                .filter(place -> place.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Words, their numbers aside, at a height: a title may stand as running head over the pages that follow. */
    private record Place(String words, long height) {
        static Place of(PdfLine line) {
            return new Place(DIGITS.matcher(line.text()).replaceAll("#"), Math.round(line.y()));
        }
    }
}
