package dev.alvh.desktop.curve;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A straight axis: values from {@code low} to {@code high} onto pixels from {@code start} to {@code end}.
 *
 * @param low value at {@code start}
 * @param high value at {@code end}, above {@code low}
 */
public record Scale(double low, double high, double start, double end) {

    private static final int MOST_DECIMALS = 6;

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    public Scale {
        if (!(high > low)) {
            throw new IllegalArgumentException("an axis must rise, got " + low + " to " + high);
        }
    }

    public double pixel(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    public double value(double pixel) {
        return low + (pixel - start) / (end - start) * (high - low);
    }

    /** The multiples of {@code step} on the axis, ends included. */
    public List<Double> ticks(double step) {
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        return LongStream.rangeClosed(first, last).mapToObj(k -> k * step).toList();
    }

    /** The fewest decimals that write every tick exactly; 18.75 rounded to 18.8 would put the line where it is not. */
    public static int decimals(List<Double> ticks) {
        int decimals = 0;
        for (double unit = 1; decimals < MOST_DECIMALS; decimals++, unit *= 10) {
            double scale = unit;
            if (ticks.stream().allMatch(tick -> Math.abs(tick * scale - Math.rint(tick * scale)) < 1e-6)) {
                break;
            }
        }
        return decimals;
    }

    /** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that keeps ticks {@code pixels} apart. */
    public double roundStep(double pixels) {
        double least = (high - low) * pixels / Math.abs(end - start);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least * (1 - 1e-9)) {
                return step * power;
            }
        }
        return STEPS[STEPS.length - 1] * power;
    }
}
