package dev.alvh.desktop.curve;

/** A rectangle in pixels, y downwards. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Whether a straight stroke passes through (Liang and Barsky's clipping). */
    boolean crosses(Stroke stroke) {
        double dx = stroke.x2() - stroke.x1();
        double dy = stroke.y2() - stroke.y1();
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {stroke.x1() - x, right() - stroke.x1(), stroke.y1() - y, bottom() - stroke.y1()};
        double from = 0;
        double to = 1;
        for (int side = 0; side < p.length; side++) {
            if (p[side] == 0) {
                if (q[side] < 0) {
                    return false;
                }
            } else if (p[side] < 0) {
                from = Math.max(from, q[side] / p[side]);
            } else {
                to = Math.min(to, q[side] / p[side]);
            }
        }
        return from <= to;
    }

    /** From one point to another. */
    record Stroke(double x1, double y1, double x2, double y2, Weight weight) {}

    /** How much a label upon a stroke disturbs. */
    enum Weight {
        MAIN(12),
        SIDE(0.4);

        private final double cost;

        Weight(double cost) {
            this.cost = cost;
        }

        double cost() {
            return cost;
        }
    }
}
