package org.yaodian.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaodian.iri.Iris;

/** Which body a name denotes in a plan of an area. Immutable; safe for many threads. */
final class BodyResolver {

    private static final Pattern ONE = Pattern.compile("(?:省|自治区|市|州|县|区|旗)(?:委|党委|(?:人民)?政府)");

    private final Map<String, KnownBody> byName = new HashMap<>();
    private final Map<String, List<KnownBody>> byAlias = new HashMap<>();
    private final BodyNames names;
    private final Iris iris;

    BodyResolver(Registers registers, BodyNames names, Iris iris) {
        for (KnownBody body : registers.bodies()) {
            byName.put(body.name(), body);
            body.aliases()
                    .forEach(alias -> byAlias.computeIfAbsent(alias, a -> new ArrayList<>(1))
                            .add(body));
        }
        this.names = names;
        this.iris = iris;
    }

    /** A class of bodies, of the plan's own area; one government or committee (市政府 in a city's plan) is no class. */
    Denoted bodyClass(String name, String code) {
        if (ONE.matcher(name).matches()) {
            Denoted one = body(name, code);
            if (one.linkedBy() != LinkedBy.TEXT) {
                return one;
            }
        }
        return Denoted.of(new Entity(iris.body(code, name), Kind.BODY_CLASS, name), LinkedBy.TEXT, 1);
    }

    Denoted body(String printed, String code) {
        String name = printed.replaceAll("\\s+", "");
        KnownBody exact = byName.get(name);
        if (exact != null) {
            return Denoted.of(exact.entity(), LinkedBy.EXACT, 1);
        }
        Optional<KnownBody> alias = alias(name, code);
        if (alias.isPresent()) {
            return Denoted.of(alias.get().entity(), LinkedBy.ALIAS, .95);
        }
        if (names.many(name, code)) {
            return Denoted.of(new Entity(iris.body(code, name), Kind.BODY_CLASS, name), LinkedBy.TEXT, 1);
        }
        BodyNames.Full full = names.full(name, code);
        KnownBody completed = byName.get(full.name());
        if (completed != null) {
            return Denoted.of(completed.entity(), LinkedBy.SCOPE, full.confidence());
        }
        return alias(full.name(), full.code())
                .map(body -> Denoted.of(body.entity(), LinkedBy.SCOPE, full.confidence()))
                .orElseGet(() -> Denoted.of(
                        new Entity(iris.body(full.code(), full.name()), Kind.BODY, full.name()),
                        full.linkedBy(),
                        full.confidence()));
    }

    /** Whether a body is one of the register. */
    boolean registered(Entity body) {
        KnownBody known = byName.get(body.label());
        return known != null && known.iri().equals(body.iri());
    }

    /** Whether a name is one of the register, official or short. */
    boolean known(String name) {
        return byName.containsKey(name) || byAlias.containsKey(name);
    }

    private Optional<KnownBody> alias(String name, String code) {
        List<KnownBody> bodies = byAlias.getOrDefault(name, List.of());
        for (String area : Places.line(code)) {
            for (KnownBody body : bodies) {
                boolean central = body.code().equals("cn") || body.code().equals("int");
                if (central ? fits(name, code, area) : body.code().equals(area)) {
                    return Optional.of(body);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(String name, String code, String area) {
        return area.equals("cn") && (code.equals("cn") || Central.shows(name));
    }
}
