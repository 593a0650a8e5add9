package org.yaodian.register;

import java.util.List;
import org.yaodian.iri.Iris;

/** Which place a name denotes: the one nearest to the plan's area, or none that is known. Immutable. */
final class PlaceResolver {

    private final Places places;
    private final Iris iris;

    PlaceResolver(Places places, Iris iris) {
        this.places = places;
        this.iris = iris;
    }

    Denoted place(String name, String code) {
        List<KnownPlace> full = places.fullyNamed(name);
        // a county of another province that bears the name proves nothing: 滨海新区 is in more cities than the code has
        List<KnownPlace> candidates = (full.isEmpty() ? places.named(name) : full)
                .stream()
                        .filter(p -> p.code().endsWith("00") || code.equals("cn") || sameProvince(p, code))
                        .toList();
        List<KnownPlace> nearest = Places.nearest(candidates, code);
        if (nearest.size() == 1) {
            KnownPlace place = nearest.getFirst();
            boolean exact = place.name().equals(name);
            return Denoted.of(place.entity(), exact ? LinkedBy.EXACT : LinkedBy.ALIAS, exact ? 1 : .9);
        }
        return Denoted.of(new Entity(iris.place(code, name), Kind.PLACE, name), LinkedBy.TEXT, 1);
    }

    private static boolean sameProvince(KnownPlace place, String code) {
        return place.code().length() == code.length()
                && place.code().substring(0, 2).equals(code.substring(0, 2));
    }
}
