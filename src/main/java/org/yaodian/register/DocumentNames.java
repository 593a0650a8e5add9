package org.yaodian.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.iri.Iris;

/**
 * Finds a document by any name it goes by: IRI, official or short title, nickname, 文号, even a misquoted title.
 * Immutable; safe for many threads.
 */
public final class DocumentNames {

    private static final int NEAREST = 5;

    /** A 文号 alone, its brackets of any kind or none, 号 printed or not. */
    private static final Pattern NUMBER =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,20})[〔\\[【（({﹝]?((?:19|20)\\d{2})[〕\\]】）)}﹞]?第?(\\d{1,4})号?");

    /** A title with its 文号 behind it. */
    private static final Pattern TITLE_AND_NUMBER =
            Pattern.compile("(.{4,}?)\\s*[（(]([^（）()]{2,20}[〔\\[【（(]\\d{4}[〕\\]】）)]\\d{1,4}号)[）)]");

    /** What a nickname is often said with (双减政策, 双减意见), and what a reader may leave off. */
    private static final List<String> SAID_WITH = List.of("政策", "意见", "文件", "方案", "规划");

    private static final int LONGEST_NICKNAME = 6;

    private final Map<String, KnownDocument> byIri = new HashMap<>();
    private final TitleIndex titles;
    private final Iris iris;

    /**
     * @param registers places and bodies, which decide what titles may be joined; its documents are found too
     * @param fromPlans documents that only plans name, as the graph holds them; see {@link KnownDocument#named}
     */
    public DocumentNames(Registers registers, List<KnownDocument> fromPlans, Iris iris) {
        List<KnownDocument> all = new ArrayList<>(registers.documents());
        registers.documents().forEach(document -> byIri.put(document.iri(), document));
        fromPlans.stream()
                .filter(document -> !byIri.containsKey(document.iri()))
                .forEach(all::add);
        fromPlans.forEach(document -> byIri.putIfAbsent(document.iri(), document));
        Places places = new Places(registers.places());
        BodyNames names = new BodyNames(places, new Jurisdictions(registers, places));
        this.titles = new TitleIndex(all, Guards.bundled(places), new BodyResolver(registers, names, iris));
        this.iris = iris;
    }

    /**
     * What some words name, best first. The first is meant if its confidence is .5 or more; those below are the
     * nearest titles, for a reader to choose from. Empty only where nothing is near.
     */
    public List<Candidate> find(String any) {
        String words = any.strip();
        KnownDocument exact = byIri.getOrDefault(words, byIri.get(iriOf(words)));
        if (exact != null) {
            return List.of(new Candidate(exact, exact.titles().official(), LinkedBy.EXACT, 1));
        }
        List<Candidate> found = new ArrayList<>();
        Matcher both = TITLE_AND_NUMBER.matcher(words);
        boolean numbered = both.matches();
        titles.numbered(number(numbered ? both.group(2) : words))
                .forEach(d -> found.add(new Candidate(d, words, LinkedBy.NUMBER, .99)));
        String title = (numbered ? both.group(1) : words).replaceAll("^《([^《》]*)》$", "$1");
        append(found, titles.titled(title));
        if (found.isEmpty() && title.length() <= LONGEST_NICKNAME) {
            SAID_WITH.forEach(word -> append(found, titles.titled(title + word)));
        }
        append(found, titles.like(title));
        append(found, titles.nearest(title, NEAREST));
        return List.copyOf(found);
    }

    /** A 文号 as official texts print it; other words as they are. */
    public static String number(String words) {
        Matcher matcher = NUMBER.matcher(words.replaceAll("\\s+", ""));
        return matcher.matches() ? matcher.group(1) + "〔" + matcher.group(2) + "〕" + matcher.group(3) + "号" : words;
    }

    private String iriOf(String words) {
        if (words.contains("://")) {
            return words;
        }
        try {
            return words.isEmpty() || words.indexOf('/') < 0 ? "" : iris.of("document", words);
        } catch (IllegalArgumentException e) {
            // words that are no tail of an IRI are a title
            return "";
        }
    }

    private static void append(List<Candidate> found, List<Candidate> more) {
        more.stream()
                .filter(c -> found.stream()
                        .noneMatch(f -> f.document().iri().equals(c.document().iri())))
                .forEach(found::add);
    }
}
