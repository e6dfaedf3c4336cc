package dev.alvh.bench;

import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.Black76Columns;
import dev.alvh.core.option.ImpliedVol;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.option.OptionValue;
import dev.alvh.core.option.OptionValueColumns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** B1, one option with its greeks; B2, all of the grid's; B3, one price inverted; each against Strata. */
@State(Scope.Thread)
public class PricingBench {

    private final Black76Columns columns = new Black76Columns();

    @Benchmark
    public void b1Ours(OptionGrid grid, Blackhole hole) {
        int i = grid.advance();
        OptionValue value = Black76.value(
                grid.types[i], grid.forwards[i], grid.strikes[i], grid.years[i], grid.vols[i], OptionGrid.RATE);
        hole.consume(value.price());
        hole.consume(value.delta());
        hole.consume(value.gamma());
        hole.consume(value.vega());
        hole.consume(value.theta());
    }

    @Benchmark
    public void b1Strata(OptionGrid grid, Blackhole hole) {
        int i = grid.advance();
        double forward = grid.forwards[i];
        double strike = grid.strikes[i];
        double years = grid.years[i];
        double vol = grid.vols[i];
        boolean isCall = grid.types[i] == OptionType.CALL;
        hole.consume(BlackFormulaRepository.price(forward, strike, years, vol, isCall));
        hole.consume(BlackFormulaRepository.delta(forward, strike, years, vol, isCall));
        hole.consume(BlackFormulaRepository.gamma(forward, strike, years, vol));
        hole.consume(BlackFormulaRepository.vega(forward, strike, years, vol));
        hole.consume(BlackFormulaRepository.theta(forward, strike, years, vol, isCall, OptionGrid.RATE));
    }

    /** The whole grid an operation, a column for each input and for each value. */
    @Benchmark
    public void b2Ours(OptionGrid grid, Blackhole hole) {
        columns.value(grid.options(), OptionGrid.RATE, grid.values);
        hole.consume(grid.values);
    }

    @Benchmark
    public void b2Strata(OptionGrid grid, Blackhole hole) {
        OptionValueColumns values = grid.values;
        for (int i = 0; i < grid.size; i++) {
            double forward = grid.forwards[i];
            double strike = grid.strikes[i];
            double years = grid.years[i];
            double vol = grid.vols[i];
            boolean isCall = grid.types[i] == OptionType.CALL;
            values.prices()[i] = BlackFormulaRepository.price(forward, strike, years, vol, isCall);
            values.deltas()[i] = BlackFormulaRepository.delta(forward, strike, years, vol, isCall);
            values.gammas()[i] = BlackFormulaRepository.gamma(forward, strike, years, vol);
            values.vegas()[i] = BlackFormulaRepository.vega(forward, strike, years, vol);
            values.thetas()[i] = BlackFormulaRepository.theta(forward, strike, years, vol, isCall, OptionGrid.RATE);
        }
        hole.consume(values);
    }

    @Benchmark
    public double b3Ours(OptionGrid grid) {
        int i = grid.advance();
        return ImpliedVol.solve(
                grid.types[i], grid.prices[i], grid.forwards[i], grid.strikes[i], grid.years[i], OptionGrid.RATE);
    }

    @Benchmark
    public double b3Strata(OptionGrid grid) {
        int i = grid.advance();
        return BlackFormulaRepository.impliedVolatility(
                grid.prices[i], grid.forwards[i], grid.strikes[i], grid.years[i], grid.types[i] == OptionType.CALL);
    }
}
