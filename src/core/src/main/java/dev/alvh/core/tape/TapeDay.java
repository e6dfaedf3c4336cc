package dev.alvh.core.tape;

import dev.alvh.core.canonical.CanonicalForm;
import dev.alvh.core.contract.ShortTermRoll;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.signal.SignalSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One session as a decision at its close reads it. A number that is unavailable is NaN here, and only here and in the
 * rules: why it is, {@link #signals()} says. A contract goes by its settlement date, as days since 1970.
 */
public final class TapeDay implements CanonicalForm {

    private final VixCurve curve;
    private final SignalSnapshot signals;
    private final SignalNumbers numbers;
    private final OptionInputs options;
    private final KnownCloses closes;
    private final long second;
    private final int epochDay;
    private final int[] settleDays;
    private final int[] daysToLive;
    private final double[] years;
    private final double[] prices;
    private final double[] rollYields;
    private final double frontWeight;
    private final int[] settledDays;
    private final double[] settledPrices;

    /**
     * A session.
     *
     * @param curve at least two monthly contracts
     * @param signals of the same date
     * @param options what options are priced from
     * @param closes the raw values behind the signals
     * @param settled the rows of the contracts that settled on the date
     */
    public TapeDay(
            VixCurve curve, SignalSnapshot signals, OptionInputs options, KnownCloses closes, List<VxDay> settled) {
        List<CurveNode> nodes = curve.nodes();
        if (nodes.size() < 2) {
            throw new IllegalArgumentException(
                    "a session needs two monthly contracts, " + curve.tradeDate() + " has " + nodes.size());
        }
        this.curve = curve;
        this.signals = signals;
        this.numbers = SignalNumbers.of(signals);
        this.options = options;
        this.closes = closes;
        this.second = curve.asOf().getEpochSecond();
        this.epochDay = (int) curve.tradeDate().toEpochDay();
        this.settleDays = new int[nodes.size()];
        this.daysToLive = new int[nodes.size()];
        this.years = new double[nodes.size()];
        this.prices = new double[nodes.size()];
        this.rollYields = new double[nodes.size()];
        for (int k = 0; k < nodes.size(); k++) {
            CurveNode node = nodes.get(k);
            settleDays[k] = settleDay(node.contract());
            daysToLive[k] = settleDays[k] - epochDay;
            years[k] = node.years();
            prices[k] = node.price();
            rollYields[k] = SignalNumbers.orNaN(options.terms().rollYield(k));
        }
        this.frontWeight =
                ShortTermRoll.nearWeight(curve.tradeDate(), nodes.getFirst().contract());
        this.settledDays =
                settled.stream().mapToInt(row -> settleDay(row.contract())).toArray();
        this.settledPrices = settled.stream().mapToDouble(VxDay::settle).toArray();
    }

    /** The session of a snapshot, by what its close knew; empty where it has no curve. */
    public static Optional<TapeDay> of(MarketHistory history, SignalSnapshot signals) {
        LocalDate date = signals.date();
        return history.curveOn(date)
                .filter(curve -> curve.nodes().size() >= 2)
                .map(curve -> new TapeDay(
                        curve,
                        signals,
                        OptionInputs.of(history, curve),
                        KnownCloses.of(history, date),
                        history.vxOn(date).stream()
                                .filter(VxDay::isFinalSettlement)
                                .toList()));
    }

    private static int settleDay(VxFuture contract) {
        return (int) contract.settlement().date().toEpochDay();
    }

    public LocalDate date() {
        return curve.tradeDate();
    }

    public VixCurve curve() {
        return curve;
    }

    /** The signals with their reasons. */
    public SignalSnapshot signals() {
        return signals;
    }

    /** The signals as the rules read them. */
    public SignalNumbers numbers() {
        return numbers;
    }

    /** What options are priced from. */
    public OptionInputs options() {
        return options;
    }

    /** The raw values behind the signals, each with its date. */
    public KnownCloses closes() {
        return closes;
    }

    /** Years of 365 days from the decision to an instant; never below 0. */
    public double yearsTo(long epochSecond) {
        return Math.max(epochSecond - second, 0) / (365.0 * 86_400.0);
    }

    /** Listed monthly contracts. */
    public int contracts() {
        return prices.length;
    }

    /** Settlement date of node k. */
    public int settleDay(int k) {
        return settleDays[k];
    }

    /** Calendar days from the session to the settlement of node k. */
    public int daysToLive(int k) {
        return daysToLive[k];
    }

    public double years(int k) {
        return years[k];
    }

    /** Points. */
    public double price(int k) {
        return prices[k];
    }

    /** Per year, of a long; NaN where spot is unavailable. */
    public double rollYield(int k) {
        return rollYields[k];
    }

    /** F1 − F2, points. */
    public double frontPremium() {
        return prices[0] - prices[1];
    }

    /** The weight of node 0 in the short-term futures index after this close, 0 to 1; node 1 has the rest. */
    public double frontWeight() {
        return frontWeight;
    }

    /** The node that settles on a date; −1 where none is listed. */
    public int nodeOf(int settleDay) {
        for (int k = 0; k < settleDays.length; k++) {
            if (settleDays[k] == settleDay) {
                return k;
            }
        }
        return -1;
    }

    /** The final settlement of a contract that settled on this date, points; NaN where it did not or is not known. */
    public double finalSettlement(int settleDay) {
        for (int i = 0; i < settledDays.length; i++) {
            if (settledDays[i] == settleDay) {
                return settledPrices[i];
            }
        }
        return Double.NaN;
    }

    @Override
    public Object canonicalForm() {
        return List.of(
                curve,
                signals,
                options.spx(),
                options.family(),
                options.vvix(),
                options.terms(),
                options.expectedReturn(),
                options.noteQuickRatio(),
                closes,
                IntStream.of(settledDays).boxed().toList(),
                settledPrices);
    }

    /** This session's date, days since 1970. */
    public int epochDay() {
        return epochDay;
    }
}
