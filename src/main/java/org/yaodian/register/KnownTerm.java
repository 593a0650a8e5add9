package org.yaodian.register;

import java.util.List;

/**
 * A target group of the thesaurus, or a program or activity known by name.
 *
 * @param code "cn", or six digits of GB/T 2260
 */
public record KnownTerm(Entity entity, List<String> aliases, String code) {

    public KnownTerm {
        aliases = List.copyOf(aliases);
    }
}
