package dev.alvh.cli.pnl;

import dev.alvh.core.attribution.Terms;
import java.util.List;

/**
 * One of the terms by name.
 *
 * @param name in JSON
 * @param title in text
 * @param money 1/10,000 dollars
 */
record Term(String name, String title, long money) {

    static final String VEGA = "vega";

    /** All of them; they sum to what was booked. */
    static List<Term> of(Terms terms) {
        return List.of(
                new Term("theta", "theta", terms.theta()),
                new Term("rollDown", "roll-down", terms.rollDown()),
                new Term("delta", "delta", terms.delta()),
                new Term("gamma", "gamma", terms.gamma()),
                new Term(VEGA, "vega", terms.vegas()),
                new Term("skew", "skew", terms.skew()),
                new Term("cross", "cross", terms.cross()),
                new Term("rates", "rates", terms.rates()),
                new Term("trades", "trades", terms.trades()),
                new Term("fees", "fees", terms.fees()),
                new Term("residual", "residual", terms.residual()));
    }
}
