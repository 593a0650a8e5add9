package org.yaodian.mention;

/**
 * A body answers for something.
 *
 * @param bodyClass true for a class of bodies (各地, 各高校), false for an organisation
 */
public record BodyMention(Evidence evidence, Role role, boolean bodyClass) implements Mention {}
