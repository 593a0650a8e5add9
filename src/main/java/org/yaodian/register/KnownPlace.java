package org.yaodian.register;

import java.util.List;

/**
 * A place of GB/T 2260, or the country.
 *
 * @param code six digits, or "cn"
 * @param aliases short names (河南, 豫)
 */
public record KnownPlace(String iri, String code, String name, List<String> aliases) {

    public KnownPlace {
        aliases = List.copyOf(aliases);
    }

    /** The place as something a mention can denote. */
    public Entity entity() {
        return new Entity(iri, Kind.PLACE, name);
    }

    boolean isProvince() {
        return code.endsWith("0000");
    }

    boolean isPrefecture() {
        return code.endsWith("00") && !isProvince();
    }
}
