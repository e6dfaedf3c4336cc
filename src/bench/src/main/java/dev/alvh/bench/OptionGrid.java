package dev.alvh.bench;

import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Options over forward/strike e^±1.5, an hour to three years and 3 % to 300 %, in random order so that no branch
 * predictor learns them; only those whose price can be inverted at all.
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
                i++;
            }
        }
    }
}
