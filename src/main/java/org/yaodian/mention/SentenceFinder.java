package org.yaodian.mention;

import java.util.List;

/** Finds what may be mentions of one kind in one sentence. Implementations are immutable and safe for many threads. */
interface SentenceFinder {

    List<Candidate> candidates(Sentence sentence);
}
