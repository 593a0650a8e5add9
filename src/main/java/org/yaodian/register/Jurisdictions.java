package org.yaodian.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.mention.Level;
import org.yaodian.outline.Letterhead;
import org.yaodian.outline.Outline;

/**
 * The area a plan is for, read off its issuers, its title, its publisher. A name that several places share is
 * resolved by a place around it that the text names, never guessed.
 */
final class Jurisdictions {

    /** The code of an area that could not be found out. */
    static final String UNKNOWN = "unknown";

    private static final Pattern PARTY = Pattern.compile("^(?:中国共产党|中共|中国共产主义青年团|共青团)");

    /** 国家产教融合试点工作方案 may be a city's, a 国家…规划纲要 is the country's. */
    private static final Pattern OUTLINE = Pattern.compile("(?:国家|全国).{4,}纲要");

    private final Places places;
    private final Set<String> national;
    private final int longest;
    private final Set<String> nationalTitles;

    Jurisdictions(Registers registers, Places places) {
        this.places = places;
        this.national = registers.bodies().stream()
                .filter(body -> body.code().equals("cn"))
                .flatMap(body -> Stream.concat(Stream.of(body.name()), body.aliases().stream()))
                .filter(name -> name.length() > 1 && Central.shows(name))
                .collect(Collectors.toUnmodifiableSet());
        this.longest = national.stream().mapToInt(String::length).max().orElse(0);
        this.nationalTitles = registers.documents().stream()
                .filter(document -> document.level() == Level.NATIONAL)
                .map(document -> bare(document.titles().official()))
                .filter(title -> title.startsWith("国家"))
                .collect(Collectors.toSet());
    }

    /** Six digits of GB/T 2260, "cn", or {@link #UNKNOWN}. */
    String of(Outline outline) {
        Letterhead head = outline.letterhead();
        String text = outline.source().text();
        for (String issuer : head.issuers()) {
            Optional<String> code = ofBody(issuer, text);
            if (code.isPresent()) {
                return code.get();
            }
        }
        // a title may begin with 国家 and be local; its places are certain
        Optional<String> titled = ofPlaces(head.title(), text);
        if (titled.isPresent()) {
            return titled.get();
        }
        Optional<String> published = ofBody(head.publisher(), text);
        return published.isPresent() ? published.get() : inText(head, text);
    }

    private boolean nationalTitle(String title) {
        return nationalTitles.contains(bare(title)) || OUTLINE.matcher(title).lookingAt();
    }

    /** A title without what stands in brackets behind it: a draft is of the place of the document it becomes. */
    private static String bare(String title) {
        int bracket = title.replace('(', '（').indexOf('（');
        return bracket < 0 ? title : title.substring(0, bracket);
    }

    private String inText(Letterhead head, String text) {
        return inTitle(head.title(), text)
                .or(() -> inTitle(text.substring(0, Math.min(200, text.length())), text)
                        .filter(code -> !code.equals("cn")))
                .orElse(nationalTitle(head.title()) ? "cn" : UNKNOWN);
    }

    /** The area of a body by the places its name begins with; "cn" for bodies of the centre. */
    Optional<String> ofBody(String name, String context) {
        return central(name) ? Optional.of("cn") : ofPlaces(PARTY.matcher(name).replaceFirst(""), context);
    }

    /** Whether a name begins with that of a central body, or says of itself that it is of the whole country. */
    boolean central(String name) {
        if (Central.says(name)) {
            return true;
        }
        for (int end = Math.min(name.length(), longest); end > 1; end--) {
            if (national.contains(name.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> ofPlaces(String rest, String context) {
        List<KnownPlace> found = List.of();
        int at = 0;
        while (at < rest.length()) {
            String word = places.fullNameAt(rest, at);
            String shorter = word.isEmpty() && at == 0 ? places.shortNameAt(rest, at) : word;
            List<KnownPlace> next = shorter.isEmpty() ? List.of() : within(places.named(shorter), found);
            if (next.isEmpty()) {
                break;
            }
            found = next;
            at += shorter.length();
        }
        return one(found, context);
    }

    private Optional<String> inTitle(String title, String context) {
        List<KnownPlace> found = List.of();
        for (int at = 0; at < title.length() - 1; at++) {
            String full = places.fullNameAt(title, at);
            String word = full.isEmpty() ? places.shortNameAt(title, at) : full;
            List<KnownPlace> named = word.isEmpty() ? List.of() : places.named(word);
            // short names of cities are words too (安康, 长治): only provinces count where the full name is not printed
            if (!named.isEmpty() && (!full.isEmpty() || named.getFirst().isProvince())) {
                List<KnownPlace> next = within(named, found);
                found = next.isEmpty() ? found : next;
                at += word.length() - 1;
            }
        }
        return one(found, context);
    }

    private static List<KnownPlace> within(List<KnownPlace> places, List<KnownPlace> areas) {
        return areas.isEmpty()
                ? places
                : places.stream()
                        .filter(p -> areas.stream().anyMatch(a -> Places.inside(p.code(), a.code())))
                        .toList();
    }

    private Optional<String> one(List<KnownPlace> found, String context) {
        if (found.size() == 1) {
            return Optional.of(found.getFirst().code());
        }
        List<KnownPlace> proven =
                found.stream().filter(place -> areaIsNamed(place, context)).toList();
        return proven.size() == 1 ? Optional.of(proven.getFirst().code()) : Optional.empty();
    }

    private boolean areaIsNamed(KnownPlace place, String context) {
        return Places.line(place.code()).stream()
                .skip(1)
                .filter(code -> !code.equals("cn"))
                .flatMap(code -> places.byCode(code).stream())
                .anyMatch(area -> area.name().length() > 2 && context.contains(area.name()));
    }
}
