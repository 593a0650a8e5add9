package org.yaodian.mention;

import java.math.BigDecimal;

/** What an indicator counts: an amount, a range, or nothing but a date. */
public sealed interface Quantity {

    /** @param unit as counted, 万 and 亿 multiplied out ("所", "%", "元") */
    record Amount(BigDecimal value, String unit, Comparator comparator) implements Quantity {}

    /** From {@code value} to {@code upper}, both included. */
    record Range(BigDecimal value, BigDecimal upper, String unit) implements Quantity {}

    /** The indicator has a deadline only. */
    record DateOnly() implements Quantity {}
}
