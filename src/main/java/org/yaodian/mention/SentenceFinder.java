package org.yaodian.mention;

import java.util.List;

/** Finds mentions of one kind in one sentence. Implementations are immutable and safe for many threads. */
interface SentenceFinder {

    List<Mention> mentions(Sentence sentence);
}
