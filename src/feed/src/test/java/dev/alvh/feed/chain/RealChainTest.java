package dev.alvh.feed.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.chain.ChainSlice;
import dev.alvh.core.chain.ChainSurface;
import dev.alvh.core.chain.ParityForward;
import dev.alvh.core.chain.SliceVols;
import dev.alvh.core.chain.StrikeQuotes;
import dev.alvh.core.condor.QuotedExpiry;
import dev.alvh.core.condor.TerminalDistribution;
import dev.alvh.core.contract.Contract;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.feed.repair.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** One whole SPX chain, quoted at the close of 2022-06-10, which stays where it is. */
@EnabledIfEnvironmentVariable(named = "ALVH_REAL_DATA", matches = ".+")
class RealChainTest {

    private static ChainFile file;
    private static ChainSurface surface;

    private static Path chains(String name) {
        return Path.of(System.getenv("ALVH_REAL_DATA")).resolve("chains").resolve(name);
    }

    @BeforeAll
    static void read() throws Exception {
        file = ChainFile.read(chains("spx_quotedata_2022-06-10.csv"));
        surface = ChainSurface.of(file.chain());
    }

    @Test
    void everyRowIsKeptButThoseThatExpiredAtTheClose() {
        assertEquals(Instant.parse("2022-06-10T20:00:00Z"), file.chain().asOf());
        assertEquals(Provenance.SETTLED, surface.provenance());
        assertEquals(9_835, file.report().rows() + file.report().refusals().size());
        assertEquals(225, file.report().refusals().size());
        assertTrue(file.report().refusals().stream()
                .map(Refusal::why)
                .allMatch(why -> why.startsWith("SPXW 10-Jun-22 had expired")));
        Map<String, Integer> repairs = new TreeMap<>();
        file.report()
                .repairs()
                .forEach(repair -> repairs.merge(repair.what().replaceFirst("^\\S+: ", ""), 1, Integer::sum));
        assertEquals(List.of("no bid", "no bid and no ask"), List.copyOf(repairs.keySet()));
        assertEquals(102, repairs.get("no bid and no ask"));
    }

    @Test
    void everyExpiryHasAForwardAndASmile() {
        assertEquals(Map.of(), surface.unused());
        assertEquals(48, surface.expiries().size());
    }

    /** Against the straight line between the expiries before and after. */
    @Test
    void forwardsAreSmoothAcrossExpiries() {
        List<SliceVols> all = surface.expiries();
        Map<String, Double> outliers = new TreeMap<>();
        List<Double> deviations = new ArrayList<>();
        for (int i = 1; i < all.size() - 1; i++) {
            double share =
                    (years(all.get(i)) - years(all.get(i - 1))) / (years(all.get(i + 1)) - years(all.get(i - 1)));
            double line = forward(all.get(i - 1)) * (1 - share) + forward(all.get(i + 1)) * share;
            double basisPoints = 1e4 * Math.log(forward(all.get(i)) / line);
            deviations.add(Math.abs(basisPoints));
            if (Math.abs(basisPoints) > 3) {
                outliers.put(all.get(i).slice().expiry().code(), basisPoints);
            }
        }
        assertTrue(median(deviations) < 0.5, () -> "median " + median(deviations));
        assertEquals(
                List.of("SPX 16-Dec-22", "SPX 20-Dec-24"),
                List.copyOf(outliers.keySet()),
                () -> "the forward bends in December and over a gap of two years, and nowhere else: " + outliers);
    }

    /** Mondays quotes alone stand apart, by 1.36 points: half its narrowest spread and half of Tuesday's are 1.35. */
    @Test
    void neighbouringForwardsOfTheFirstMonthDifferByLessThanTheirSpreadsCanTell() {
        List<SliceVols> month = surface.expiries().stream()
                .filter(vols -> years(vols) < 31.0 / 365)
                .toList();
        assertTrue(month.size() > 15, () -> month.size() + " expiries");
        for (int i = 1; i < month.size(); i++) {
            ParityForward.Fitted before = month.get(i - 1).forward();
            ParityForward.Fitted after = month.get(i).forward();
            double step = Math.abs(after.forward() - before.forward());
            double allowed = i == 1 ? 1.36 : Math.min(0.6, before.forwardError() + after.forwardError());
            String code = month.get(i).slice().expiry().code();
            assertTrue(step <= allowed, () -> code + " steps by " + step + " points");
        }
    }

    @Test
    void theFirstMonthsBorrowTheRateThatTheirQuotesCannotTell() {
        for (SliceVols vols : surface.expiries()) {
            ParityForward.Fitted forward = vols.forward();
            String code = vols.slice().expiry().code();
            if (years(vols) < 31.0 / 365) {
                assertEquals(Optional.of("SPXW 16-Sep-22"), forward.rateFrom().map(Contract::code), code);
                assertTrue(forward.rateError() <= 0.01, code);
                assertEquals(0.0164, forward.rate(), 0.0001, code);
            } else if (years(vols) > 0.5) {
                assertEquals(Optional.empty(), forward.rateFrom(), code);
            }
        }
    }

    /** The quotes stand on a spot of their own, 8 points above the index of the close; against it carry is smooth. */
    @Test
    void carryChangesLittleFromExpiryToExpiry() {
        double spot = median(surface.expiries().stream()
                .filter(vols -> years(vols) < 14.0 / 365)
                .map(RealChainTest::forward)
                .toList());
        assertEquals(8, spot - file.chain().underlying().orElseThrow(), 1);
        List<SliceVols> all = surface.expiries().stream()
                .filter(vols -> years(vols) > 7.0 / 365)
                .toList();
        for (int i = 1; i < all.size(); i++) {
            double change = carry(all.get(i), spot) - carry(all.get(i - 1), spot);
            String code = all.get(i).slice().expiry().code();
            assertTrue(Math.abs(change) < 0.0035, () -> code + ": " + change);
        }
    }

    @Test
    void volatilitiesAgreeWithThoseInTheFile() {
        List<Double> differences = differences(surface.expiries());
        assertTrue(differences.size() > 4_000, () -> differences.size() + " compared");
        assertTrue(median(differences) < 0.001, () -> "median " + median(differences));
    }

    /** Most of what is left is the file's own forward: one number for each expiry takes nearly half of it away. */
    @Test
    void theFilesForwardLiesAFractionOfAPointHigherAndExplainsMostOfTheDifference() {
        List<Double> shifts = new ArrayList<>();
        List<SliceVols> shifted = new ArrayList<>();
        for (SliceVols vols : surface.expiries()) {
            double shift = forwardShiftOfFile(vols);
            shifts.add(shift);
            ParityForward.Fitted forward = vols.forward();
            shifted.add(new SliceVols(
                    vols.slice(),
                    new ParityForward.Fitted(
                            forward.forward() + shift,
                            forward.rate(),
                            forward.forwardError(),
                            forward.rateError(),
                            forward.strikes(),
                            forward.rateFrom())));
        }
        assertTrue(median(shifts) > 0.2 && median(shifts) < 1, () -> "median shift " + median(shifts));
        double before = median(differences(surface.expiries()));
        double after = median(differences(shifted));
        assertTrue(after < 0.7 * before, () -> before + " to " + after);
    }

    @Test
    void callsAndPutsMeetOnTheParityForwardAndNotOnTheIndex() {
        List<Double> onForward = new ArrayList<>();
        List<Double> onIndex = new ArrayList<>();
        for (SliceVols vols : surface.expiries()) {
            ParityForward.Fitted index =
                    new ParityForward.Fitted(file.chain().underlying().orElseThrow(), 0, 0, 0, 0, Optional.empty());
            onForward.addAll(gaps(vols, vols));
            onIndex.addAll(gaps(vols, new SliceVols(vols.slice(), index)));
        }
        assertTrue(median(onForward) < 0.0005, () -> "on the forward " + median(onForward));
        assertTrue(median(onIndex) > 0.005, () -> "on the index " + median(onIndex));
    }

    /** Raising the lower break-even takes probability away, whatever the ticks of the mids between two strikes. */
    @Test
    void probabilityBelowAStrikeRisesFromStrikeToStrike() {
        for (SliceVols vols : surface.expiries()) {
            double index = file.chain().underlying().orElseThrow();
            TerminalDistribution distribution =
                    new TerminalDistribution(new QuotedExpiry(surface, vols, index).market(), years(vols));
            double reach = 1.5 * surface.vol(years(vols), 0) * Math.sqrt(years(vols));
            double before = 0;
            for (double strike = forward(vols) * Math.exp(-reach);
                    strike < forward(vols) * Math.exp(reach);
                    strike += 5) {
                double below = distribution.below(strike);
                String where = vols.slice().expiry().code() + " at " + strike + ": " + below + " after " + before;
                assertTrue(below >= before - 0.003, where);
                before = below;
            }
        }
    }

    @Test
    void theThirdFridaysMorningAndAfternoonExpiriesAreBothThere() {
        for (YearMonth month : List.of(YearMonth.of(2022, 6), YearMonth.of(2022, 9))) {
            SpxExpiry am = SpxExpiry.monthly(month);
            SpxExpiry pm = SpxExpiry.weekly(am.settlement().date());
            double halfADay = file.chain().slice(pm).orElseThrow().years()
                    - file.chain().slice(am).orElseThrow().years();
            assertEquals(6.5 / 24 / 365, halfADay, 1e-12);
        }
    }

    @Test
    void theChainOfAnotherUnderlyingIsRefusedOptionByOption() throws Exception {
        ChainFile other = ChainFile.read(chains("cboe_delayed_quotes_CLX_truncated.json"));
        assertEquals(9, other.report().refusals().size());
        assertTrue(other.report().refusals().stream().allMatch(r -> r.why().startsWith("unknown root CLX")));
        assertTrue(other.chain().slices().isEmpty());
        assertEquals(
                LocalDate.of(2026, 7, 24).atTime(20, 0).toInstant(ZoneOffset.UTC),
                other.chain().asOf());
    }

    private static double years(SliceVols vols) {
        return vols.slice().years();
    }

    private static double forward(SliceVols vols) {
        return vols.forward().forward();
    }

    private static double carry(SliceVols vols, double spot) {
        return Math.log(forward(vols) / spot) / years(vols);
    }

    /** Absolute differences of the volatility out of the money from the file's, within 10 % of the index. */
    private static List<Double> differences(List<SliceVols> expiries) {
        List<Double> differences = new ArrayList<>();
        for (SliceVols vols : expiries) {
            for (StrikeQuotes strike : near(vols.slice(), 0.10)) {
                OptionType type = strike.strike() < forward(vols) ? OptionType.PUT : OptionType.CALL;
                OptionalDouble theirs = strike.quote(type).orElseThrow().sourceVol();
                if (theirs.orElse(0) > 0.01 && vols.vol(strike, type) instanceof Figure.Known(double ours)) {
                    differences.add(Math.abs(ours - theirs.getAsDouble()));
                }
            }
        }
        return differences;
    }

    /** By how many points the file's forward must lie above ours for its puts to be dearer than its calls as they are. */
    private static double forwardShiftOfFile(SliceVols vols) {
        List<Double> shifts = new ArrayList<>();
        for (StrikeQuotes strike : near(vols.slice(), Math.min(0.10, 0.15 * Math.sqrt(years(vols))))) {
            double call = strike.call().orElseThrow().sourceVol().orElse(0);
            double put = strike.put().orElseThrow().sourceVol().orElse(0);
            if (call > 0.01
                    && put > 0.01
                    && vols.vol(strike, OptionType.CALL) instanceof Figure.Known(double ourCall)
                    && vols.vol(strike, OptionType.PUT) instanceof Figure.Known(double ourPut)) {
                double vega = 100
                        * Black76.value(
                                        OptionType.CALL,
                                        forward(vols),
                                        strike.strike(),
                                        years(vols),
                                        0.5 * (call + put),
                                        0)
                                .vega();
                shifts.add(((put - call) - (ourPut - ourCall)) * vega);
            }
        }
        return shifts.isEmpty() ? 0 : median(shifts);
    }

    private static List<Double> gaps(SliceVols near, SliceVols vols) {
        List<Double> gaps = new ArrayList<>();
        for (StrikeQuotes strike : near(near.slice(), 0.10)) {
            if (vols.vol(strike, OptionType.CALL) instanceof Figure.Known(double call)
                    && vols.vol(strike, OptionType.PUT) instanceof Figure.Known(double put)) {
                gaps.add(Math.abs(call - put));
            }
        }
        return gaps;
    }

    private static List<StrikeQuotes> near(ChainSlice slice, double logDistance) {
        double index = file.chain().underlying().orElseThrow();
        return slice.strikes().stream()
                .filter(strike -> Math.abs(Math.log(strike.strike() / index)) < logDistance)
                .toList();
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
