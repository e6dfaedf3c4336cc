package dev.alvh.core.attribution;

import dev.alvh.core.tape.TapeDay;

/** The VX curve of a close as a line in time on which a contract slides down: straight between settlements. */
final class StillCurve {

    private StillCurve() {}

    /**
     * The price at a time to settlement, points. Spot stands at its head where it is known; else the first contract
     * does. Flat beyond the last.
     *
     * @param years 0 or more
     */
    static double price(TapeDay day, double years) {
        double spot = day.numbers().vix();
        double price = Double.isNaN(spot) ? day.price(0) : spot;
        double from = 0;
        for (int k = 0; k < day.contracts(); k++) {
            if (years <= day.years(k)) {
                return price + (day.price(k) - price) * (years - from) / (day.years(k) - from);
            }
            from = day.years(k);
            price = day.price(k);
        }
        return price;
    }
}
