package dev.alvh.desktop.curve;

import java.util.Optional;

/**
 * One future in words, for the table and the read-out.
 *
 * @param contract label
 * @param settles date with weekday
 * @param settlesShort date without weekday and year
 * @param settlementNote why the date is not the rule's; empty where it is
 * @param days to settlement, one decimal
 * @param price points
 * @param change since the baseline, points; an arrow and a sign say its direction, for colours mean the curve's shape
 * @param rollYield of a long, % a year; or a dash
 * @param provenance where the price comes from
 * @param sides bid and ask; empty where nobody quotes
 * @param stale how old the price is, where that is too old
 */
public record ContractRow(
        String contract,
        String settles,
        String settlesShort,
        String settlementNote,
        String days,
        String price,
        String change,
        String rollYield,
        String provenance,
        boolean monthly,
        String sides,
        Optional<String> stale) {}
