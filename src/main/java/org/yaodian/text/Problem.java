package org.yaodian.text;

/**
 * Why something could not be done, in words for the person who asked for it.
 *
 * @param place file, line or address it is about
 * @param fault what is wrong, a clause without a full stop
 * @param cure what to do about it, a clause without a full stop
 */
public record Problem(String place, String fault, String cure) {

    public Problem {
        if (place.isBlank() || fault.isBlank() || cure.isBlank()) {
            throw new IllegalArgumentException(
                    "a problem has place, fault and cure: " + place + " | " + fault + " | " + cure);
        }
    }

    /** The whole in one line: "plan.txt: the file is empty; save the plan's text in it and try again". */
    public String sentence() {
        return place + ": " + fault + "; " + cure;
    }
}
