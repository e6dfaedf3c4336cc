package dev.alvh.bench;

import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.Black76Columns;
import dev.alvh.core.option.ImpliedVol;
import dev.alvh.core.option.OptionColumns;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.option.OptionValue;
import dev.alvh.core.option.OptionValueColumns;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Options over forward/strike e^±1.5, an hour to three years and 3 % to 300 %, in random order so that no branch
 * predictor learns them; only those whose price can be inverted at all. Filling it checks the answers that are about to
 * be timed: a wrong fast answer stops the run.
 */
@State(Scope.Benchmark)
public class OptionGrid {

    static final double RATE = 0;

    @Param("4096")
    public int size;

    OptionType[] types = {};
    double[] forwards = {};
    double[] strikes = {};
    double[] years = {};
    double[] vols = {};
    double[] prices = {};
    OptionValueColumns values = OptionValueColumns.of(0);

    private int next;

    @Setup
    public void fill() {
        types = new OptionType[size];
        forwards = new double[size];
        strikes = new double[size];
        years = new double[size];
        vols = new double[size];
        prices = new double[size];
        SplittableRandom random = new SplittableRandom(20220610);
        for (int i = 0; i < size; ) {
            forwards[i] = 4_000;
            strikes[i] = 4_000 * Math.exp(3 * random.nextDouble() - 1.5);
            years[i] = Math.exp(Math.log(1 / 8_760.0) + random.nextDouble() * Math.log(3 * 8_760));
            vols[i] = Math.exp(Math.log(0.03) + random.nextDouble() * Math.log(100));
            types[i] = strikes[i] >= forwards[i] ? OptionType.CALL : OptionType.PUT;
            prices[i] = Black76.price(types[i], forwards[i], strikes[i], years[i], vols[i], RATE);
            if (prices[i] > 1e-12 && prices[i] < 0.999 * Math.min(forwards[i], strikes[i])) {
                check(i);
                i++;
            }
        }
        values = OptionValueColumns.of(size);
        new Black76Columns().value(options(), RATE, values);
        for (int i = 0; i < size; i++) {
            checkColumns(i);
        }
    }

    /** All of them, in columns. */
    OptionColumns options() {
        return new OptionColumns(types, forwards, strikes, years, vols);
    }

    /** The next option, round and round. */
    int advance() {
        next = next + 1 == size ? 0 : next + 1;
        return next;
    }

    private void check(int i) {
        double strata =
                BlackFormulaRepository.price(forwards[i], strikes[i], years[i], vols[i], types[i] == OptionType.CALL);
        require(Math.abs(prices[i] - strata) <= Math.max(1e-10 * strata, 1e-12 * forwards[i]), "price", i);
        OptionValue value = Black76.value(types[i], forwards[i], strikes[i], years[i], vols[i], RATE);
        require(Math.abs(value.price() - prices[i]) <= 1e-11 * prices[i], "value", i);
        double vol = ImpliedVol.solve(types[i], prices[i], forwards[i], strikes[i], years[i], RATE);
        double allowed = Math.max(4e-14, Math.ulp(prices[i]) / (100 * value.vega()));
        require(Math.abs(vol - vols[i]) <= allowed, "implied volatility", i);
    }

    private void checkColumns(int i) {
        OptionValue value = Black76.value(types[i], forwards[i], strikes[i], years[i], vols[i], RATE);
        OptionValue row = values.at(i);
        require(isNear(value.price(), row.price()), "price in columns", i);
        require(isNear(value.delta(), row.delta()), "delta in columns", i);
        require(isNear(value.gamma(), row.gamma()), "gamma in columns", i);
        require(isNear(value.vega(), row.vega()), "vega in columns", i);
        require(isNear(value.theta(), row.theta()), "theta in columns", i);
    }

    private static boolean isNear(double expected, double actual) {
        return Math.abs(actual - expected) <= Math.max(1e-10 * Math.abs(expected), 1e-12);
    }

    private void require(boolean holds, String what, int i) {
        if (!holds) {
            throw new IllegalStateException(what + " of " + types[i] + " strike " + strikes[i] + ", years " + years[i]
                    + ", vol " + vols[i] + " is outside the stated error");
        }
    }
}
