package dev.alvh.core.attribution;

import dev.alvh.core.market.SeriesId;
import dev.alvh.core.shock.IndexFamily;
import java.util.Arrays;
import java.util.List;

/** The indices of the VIX family by their tenors. */
final class Family {

    private static final List<SeriesId> ALL = List.of(SeriesId.VIX9D, SeriesId.VIX, SeriesId.VIX3M, SeriesId.VIX6M);

    private Family() {}

    /** Those that are known at one close or at the other, by tenor. */
    static List<SeriesId> known(IndexFamily one, IndexFamily other) {
        return ALL.stream()
                .filter(index -> knows(one, index) || knows(other, index))
                .toList();
    }

    static boolean knows(IndexFamily family, SeriesId index) {
        return Arrays.binarySearch(family.days(), tenor(index)) >= 0;
    }

    static double[] days(List<SeriesId> indices) {
        return indices.stream().mapToDouble(Family::tenor).toArray();
    }

    /** Calendar days. */
    private static double tenor(SeriesId index) {
        return switch (index) {
            case VIX9D -> 9;
            case VIX -> 30;
            case VIX3M -> 93;
            case VIX6M -> 184;
            default -> throw new IllegalArgumentException(index + " has no tenor on the surface of SPX");
        };
    }
}
