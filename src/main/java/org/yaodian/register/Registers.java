package org.yaodian.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaodian.iri.Iris;
import org.yaodian.mention.Gazetteer;

/**
 * All that is known before a plan is read. Immutable; safe for many threads.
 *
 * @param terms target groups, programs and activities
 * @param changes bodies that were renamed, merged or divided
 */
public record Registers(
        List<KnownDocument> documents,
        List<KnownBody> bodies,
        List<KnownPlace> places,
        List<KnownTerm> terms,
        List<KnownChange> changes) {

    /** No records. */
    public static final Registers NONE = new Registers(List.of(), List.of(), List.of(), List.of(), List.of());

    /** An unbracketed run of words is searched as a document only if it ends as titles of documents end. */
    private static final Pattern READS_AS_TITLE =
            Pattern.compile(".*(?:意见|方案|规划|纲要|条例|办法|规定|决定|法|准则|指南|规则|规程|细则|通知|新政|政策|宪法|\\d{4}|\\d+条)$");

    public Registers {
        documents = List.copyOf(documents);
        bodies = List.copyOf(bodies);
        places = List.copyOf(places);
        terms = List.copyOf(terms);
        changes = List.copyOf(changes);
    }

    /** The registers that come with the software, read from the class path. */
    public static Registers bundled(Iris iris) {
        return RegisterReader.bundled(iris);
    }

    /** These and others; records of the same IRI in {@code own} take the place of these. */
    public Registers plus(Registers own) {
        return new Registers(
                merged(documents, own.documents, KnownDocument::iri),
                merged(bodies, own.bodies, KnownBody::iri),
                merged(places, own.places, KnownPlace::iri),
                merged(terms, own.terms, term -> term.entity().iri()),
                merged(changes, own.changes, KnownChange::iri));
    }

    /** What tells these registers from others: SHA-256 of all records, lower-case hexadecimal. */
    public String fingerprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Names for the finders to look for. */
    public Gazetteer gazetteer() {
        Set<String> titles = new LinkedHashSet<>();
        for (KnownDocument document : documents) {
            titles.add(document.titles().official());
            Stream.concat(document.titles().others().stream(), document.titles().misquoted().stream())
                    .filter(name -> READS_AS_TITLE.matcher(name).matches())
                    .forEach(titles::add);
        }
        return new Gazetteer(
                List.copyOf(titles),
                distinct(bodies.stream().flatMap(b -> Stream.concat(Stream.of(b.name()), b.aliases().stream()))),
                distinct(places.stream().map(KnownPlace::name).filter(name -> name.length() > 1)),
                distinct(terms.stream()
                        .filter(term -> term.entity().kind() == Kind.GROUP)
                        .flatMap(t -> Stream.concat(Stream.of(t.entity().label()), t.aliases().stream()))));
    }

    private static List<String> distinct(Stream<String> names) {
        return names.distinct().toList();
    }

    private static <T> List<T> merged(List<T> first, List<T> second, java.util.function.Function<T, String> iri) {
        Set<String> replaced = new LinkedHashSet<>(second.stream().map(iri).toList());
        List<T> all = new ArrayList<>(first);
        all.removeIf(record -> replaced.contains(iri.apply(record)));
        all.addAll(second);
        return all;
    }
}
