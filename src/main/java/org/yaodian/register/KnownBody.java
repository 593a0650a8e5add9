package org.yaodian.register;

import java.util.List;

/**
 * An organisation of the register.
 *
 * @param aliases short forms that mean it within its own jurisdiction
 * @param kind "party", "government", "department" …; "" where unknown
 * @param code "cn", "int", or six digits of GB/T 2260
 */
public record KnownBody(String iri, String name, List<String> aliases, String kind, String code) {

    public KnownBody {
        aliases = List.copyOf(aliases);
    }

    /** The body as something a mention can denote. */
    public Entity entity() {
        return new Entity(iri, Kind.BODY, name);
    }
}
