package dev.alvh.core.shock;

/**
 * How well a line through the origin, or several at once, fits what was observed.
 *
 * @param rSquared share of the sum of squares about zero that is explained; negative where zero would fit better
 * @param rootMeanSquare of what is left, in logarithms
 * @param observations how many
 */
public record Goodness(double rSquared, double rootMeanSquare, int observations) {

    static Goodness of(double squaresLeft, double squares, int observations) {
        double left = Math.max(squaresLeft, 0);
        return new Goodness(1 - left / squares, Math.sqrt(left / observations), observations);
    }
}
