package dev.alvh.desktop.compare;

/**
 * A hedge in the table.
 *
 * @param picked whether it is the one that is compared to
 * @param stale whether its break-even is of prices that are too old
 * @param profit of the period, dollars
 * @param breakEven the lower one now, points of SPX
 * @param shift of it by the hedge, basis points of SPX
 * @param scale by which a static hedge is multiplied
 * @param beta the sign of what the hedge earns when VIX futures rise
 */
record HedgeRow(
        String name, boolean picked, boolean stale, Text profit, Text breakEven, Text shift, Text scale, String beta) {

    /**
     * A number in words.
     *
     * @param why there is none; empty where there is one
     */
    record Text(String words, String why) {}
}
