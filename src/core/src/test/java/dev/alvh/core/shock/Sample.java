package dev.alvh.core.shock;

import dev.alvh.core.condor.CondorChoice;
import dev.alvh.core.condor.CondorPolicy;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.curve.TermStructure;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.OptionType;
import java.util.ArrayList;
import java.util.List;

/** A calm day in contango with the condor and the hedge of the defaults. */
record Sample(ShockMarket market, IronCondor condor, double credit, List<HedgeUnit> units) {

    static final double DAYS = 45;
    static final double YEARS = DAYS / 365;
    static final double CAPITAL = 1_000_000;

    private static final double[] TENOR_DAYS = {9, 16, 23, 30, 45, 60, 75, 90, 120, 180};
    private static final int FUTURES = 8;
    private static final double WEIGHT = 0.10;

    static Sample calm() {
        return of(6_000, 16.5, new double[] {17.6, 18.7, 19.5, 20.1, 20.5, 20.8, 21.0});
    }

    static Sample of(double spot, double vix, double[] futures) {
        double[] years = new double[futures.length];
        for (int i = 0; i < years.length; i++) {
            years[i] = (20 + 30.5 * i) / 365;
        }
        TermStructure curve = new TermStructure(Figure.of(vix), years, futures);
        IndexFamily family =
                new IndexFamily(new double[] {9, 30, 93, 184}, new double[] {vix - 1.5, vix, vix + 2, vix + 3.5});
        ShockMarket market = ShockMarket.ofModel(spot, 0.04, 0.014, vix, family, curve, 90);
        IronCondor condor = switch (CondorPolicy.DEFAULT.choose(market.spx(), YEARS, CAPITAL)) {
            case CondorChoice.Chosen(IronCondor chosen) -> chosen;
            case CondorChoice.None(String reason) -> throw new AssertionError(reason);
        };
        return new Sample(market, condor, condor.mark(market.spx(), YEARS), units(curve));
    }

    private static List<HedgeUnit> units(TermStructure curve) {
        List<HedgeUnit> units = new ArrayList<>();
        for (int i = 0; i < TENOR_DAYS.length; i++) {
            double tenor = TENOR_DAYS[i] / 365;
            units.add(
                    i < FUTURES
                            ? HedgeUnit.future(tenor, WEIGHT)
                            : HedgeUnit.call(tenor, WEIGHT, strikeAbove(curve, tenor)));
        }
        return units;
    }

    private static double strikeAbove(TermStructure curve, double tenor) {
        return Math.rint(1.4 * curve.constantMaturity(tenor).asOptional().orElseThrow());
    }

    HedgeSizing sizing() {
        return HedgeSizing.of(condor, credit, HedgeSizing.DEFAULT_COVERAGE, units, market, ShockParameters.DEFAULT);
    }

    Book unhedged() {
        return Book.of(condor, YEARS);
    }

    /** The condor with the whole hedge, at fractional contracts. */
    Book hedged() {
        double dollarsPerPoint = sizing().dollarsPerPoint().asOptional().orElseThrow();
        return unhedged()
                .withHedge(
                        units.stream()
                                .filter(unit -> unit.callStrike().isEmpty())
                                .map(unit -> new VixPosition(unit.tenorYears(), dollarsPerPoint * unit.weight()))
                                .toList(),
                        units.stream()
                                .filter(unit -> unit.callStrike().isPresent())
                                .map(unit -> calls(unit, dollarsPerPoint))
                                .toList());
    }

    private VixOptionPosition calls(HedgeUnit unit, double dollarsPerPoint) {
        double strike = unit.callStrike().orElseThrow();
        double tenor = unit.tenorYears();
        double future = market.curve().constantMaturity(tenor).asOptional().orElseThrow();
        double delta = VixOptionPricer.value(
                        market.vixOptions(0),
                        OptionType.CALL,
                        future,
                        strike,
                        tenor,
                        market.spx().rate())
                .delta();
        return new VixOptionPosition(OptionType.CALL, strike, tenor, dollarsPerPoint * unit.weight() / delta);
    }

    ShockedBook shocked(Book book) {
        return new ShockedBook(book, market, ShockParameters.DEFAULT);
    }
}
