package org.yaodian.register;

/** The kinds of thing a mention can denote. */
public enum Kind {
    DOCUMENT,
    BODY,
    BODY_CLASS,
    PROGRAM,
    ACTIVITY,
    GROUP,
    INDICATOR,
    PLACE
}
