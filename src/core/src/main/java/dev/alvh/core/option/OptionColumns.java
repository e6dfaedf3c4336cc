package dev.alvh.core.option;

/**
 * Options side by side, each a row over columns of one length.
 *
 * @param types calls and puts
 * @param forwards points, to each option's expiry
 * @param strikes points
 * @param years to expiry
 * @param vols volatilities per year as decimals
 */
@SuppressWarnings("ArrayRecordComponent") // columns are filled in place again and again, without a copy
public record OptionColumns(OptionType[] types, double[] forwards, double[] strikes, double[] years, double[] vols) {

    /** Refuses columns of different lengths. */
    public OptionColumns {
        int size = types.length;
        if (forwards.length != size || strikes.length != size || years.length != size || vols.length != size) {
            throw new IllegalArgumentException("columns of one length are needed; got " + size + " types, "
                    + forwards.length + " forwards, " + strikes.length + " strikes, " + years.length + " years, "
                    + vols.length + " volatilities");
        }
    }

    /** How many options there are. */
    public int size() {
        return types.length;
    }
}
