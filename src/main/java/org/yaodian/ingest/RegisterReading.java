package org.yaodian.ingest;

import java.util.List;

/** What came of reading a user's register. */
public sealed interface RegisterReading {

    /** It is well formed and satisfies the shapes. */
    record Read(OwnRegister register) implements RegisterReading {}

    /** @param faults sentences with file, place and cure */
    record Refused(List<String> faults) implements RegisterReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
