package org.yaodian.mention;

/** Something a part names, with the words that name it. */
public sealed interface Mention
        permits DocumentMention,
                BodyMention,
                ProgramMention,
                ActivityMention,
                AudienceMention,
                IndicatorMention,
                PlaceMention {

    Evidence evidence();
}
