package dev.alvh.core.shock;

import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.surface.VixOptionSurface;
import java.util.Arrays;

/**
 * A book ready to be repriced many times in one market: what does not depend on the shock is worked out once.
 *
 * <p>Changes are dollars against the book's value now by the same model, without interest on the way. The future under
 * a VIX option changes as one held at the option's present tenor does. Immutable, safe for every thread.
 */
public final class ShockedBook {

    private static final double DAYS_PER_YEAR = 365;

    /** Less than a second is none: years that became days and years again still end on the expiry. */
    private static final double NO_YEARS = 1e-8;

    /** What an option is written on stays above 0, whatever the carry. */
    private static final double LOWEST_FUTURE = 0.01;

    private final ShockMarket market;
    private final ShockParameters parameters;
    private final SpxPosition[] spx;
    private final double[] spxPrices;
    private final VixPosition[] futures;
    private final CurvePoint[] futurePoints;
    private final VixOptionPosition[] options;
    private final CurvePoint[] optionPoints;
    private final double[] optionPrices;

    /** Prices the book as it stands. */
    public ShockedBook(Book book, ShockMarket market, ShockParameters parameters) {
        this.market = market;
        this.parameters = parameters;
        spx = book.spx().toArray(SpxPosition[]::new);
        spxPrices = new double[spx.length];
        for (int i = 0; i < spx.length; i++) {
            spxPrices[i] = market.spx().price(spx[i].type(), spx[i].strike(), spx[i].years());
        }
        futures = book.futures().toArray(VixPosition[]::new);
        futurePoints = new CurvePoint[futures.length];
        for (int i = 0; i < futures.length; i++) {
            futurePoints[i] = CurvePoint.of(market.curve(), futures[i].tenorYears(), parameters.future());
        }
        options = book.vixOptions().toArray(VixOptionPosition[]::new);
        optionPoints = new CurvePoint[options.length];
        optionPrices = new double[options.length];
        VixOptionSurface surface = market.vixOptions(0);
        for (int i = 0; i < options.length; i++) {
            optionPoints[i] = CurvePoint.of(market.curve(), options[i].tenorYears(), parameters.future());
            optionPrices[i] = price(options[i], surface, optionPoints[i].future(), options[i].tenorYears());
        }
    }

    ShockMarket market() {
        return market;
    }

    double[] strikes() {
        return Arrays.stream(spx).mapToDouble(SpxPosition::strike).toArray();
    }

    /**
     * What the whole book gains, dollars.
     *
     * @param x ln(S'/S)
     * @param days h, calendar days from now, 0 or more
     */
    public double change(double x, double days, Carry carry) {
        return change(x, days, carry, vixReturn(x, days));
    }

    /**
     * What the whole book gains where VIX goes a way of its own, dollars.
     *
     * @param x ln(S'/S)
     * @param days h, calendar days from now, 0 or more
     * @param vixReturn R = ln(V'/V), in place of the joint model's
     */
    public double change(double x, double days, Carry carry, double vixReturn) {
        return spxChange(x, days, vixReturn) + hedgeChange(x, days, carry, vixReturn);
    }

    /** What the hedge alone gains, dollars. */
    public double hedgeChange(double x, double days, Carry carry) {
        return hedgeChange(x, days, carry, vixReturn(x, days));
    }

    /** What the hedge alone gains where VIX goes a way of its own, dollars. */
    public double hedgeChange(double x, double days, Carry carry, double vixReturn) {
        requireShock(x, days, vixReturn);
        return hedgeChange(days, carry, vixReturn);
    }

    /**
     * R = ln(V'/V) by the joint model.
     *
     * @param x ln(S'/S)
     * @param days calendar days from now, 0 or more
     */
    public double vixReturn(double x, double days) {
        requireShock(x, days, 0);
        return parameters.vixReturn(x, days, market.vix());
    }

    private static void requireShock(double x, double days, double vixReturn) {
        if (!(days >= 0 && days + Math.abs(x) + Math.abs(vixReturn) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a shock needs finite moves and 0 or more days, got a move of SPX of "
                    + x + ", of VIX of " + vixReturn + ", days " + days);
        }
    }

    private double spxChange(double x, double days, double vixReturn) {
        requireShock(x, days, vixReturn);
        boolean someLive = false;
        for (SpxPosition position : spx) {
            someLive |= remaining(position.years(), days) > 0;
        }
        // the surface is not solved again for options that have expired
        SpxMarket shocked = someLive ? market.spx(x, vixReturn) : market.spx();
        double spot = market.spx().spot() * Math.exp(x);
        double dollars = 0;
        for (int i = 0; i < spx.length; i++) {
            double years = remaining(spx[i].years(), days);
            double price = years > 0
                    ? shocked.price(spx[i].type(), spx[i].strike(), years)
                    : spx[i].type().intrinsic(spot, spx[i].strike());
            dollars += spx[i].dollarsPerPoint() * (price - spxPrices[i]);
        }
        return dollars;
    }

    private double hedgeChange(double days, Carry carry, double vixReturn) {
        double carryDays = carry == Carry.PAID ? days : 0;
        double dollars = 0;
        for (int i = 0; i < futures.length; i++) {
            dollars += futures[i].dollarsPerPoint() * futurePoints[i].change(vixReturn, carryDays);
        }
        if (options.length > 0) {
            VixOptionSurface surface = market.vixOptions(vixReturn);
            for (int i = 0; i < options.length; i++) {
                CurvePoint point = optionPoints[i];
                double future = Math.max(point.future() + point.change(vixReturn, carryDays), LOWEST_FUTURE);
                double price = price(options[i], surface, future, remaining(options[i].tenorYears(), carryDays));
                dollars += options[i].dollarsPerPoint() * (price - optionPrices[i]);
            }
        }
        return dollars;
    }

    private double price(VixOptionPosition option, VixOptionSurface surface, double future, double years) {
        return VixOptionPricer.price(
                surface,
                option.type(),
                future,
                option.strike(),
                years,
                market.spx().rate());
    }

    private static double remaining(double years, double days) {
        double left = years - days / DAYS_PER_YEAR;
        return left > NO_YEARS ? left : 0;
    }
}
