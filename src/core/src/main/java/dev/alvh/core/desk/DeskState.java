package dev.alvh.core.desk;

import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Age;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.signal.SignalSnapshot;
import dev.alvh.core.step.Account;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole desk at one moment. Nothing in it was known later than {@code now}.
 *
 * @param session the date that trades, or that traded last
 * @param trading whether the session's decision instant still lies ahead
 * @param known the settlements and closes of earlier sessions, and of this one once it has closed
 * @param quotes the last word on each instrument
 * @param curve of the present prices, stale ones included; empty before the first two contracts are known
 * @param signals of the last commit where nothing trades, provisional while the session trades
 * @param condor held, or why there is none
 * @param hedge as the last close left it
 * @param decision of the last close; empty before the first
 * @param decisions of this session in sentences, oldest first
 * @param approvals of what the closes propose
 * @param account of condor and hedge since the first session known
 * @param shadow of the book that always followed the rules: what the other has more, overrides have earned
 * @param equity of condor, hedge and controls after each session that has closed
 */
public record DeskState(
        Instant now,
        LocalDate session,
        boolean trading,
        Provenance provenance,
        MarketHistory known,
        Map<Instrument, Quoted> quotes,
        Optional<VixCurve> curve,
        Optional<CurveAnalytics> analytics,
        Optional<SignalSnapshot> signals,
        Reading<CondorBook> condor,
        HedgeState hedge,
        Optional<DayDecision> decision,
        List<Decision> decisions,
        Approvals approvals,
        Account account,
        Account shadow,
        EquityHistory equity,
        Health health) {

    public DeskState {
        decisions = List.copyOf(decisions);
    }

    /** Of condor and hedge since the first session known, all costs paid, dollars. */
    public double cash() {
        return Money.dollars(account.cash());
    }

    /** What departing from the rules has earned since the first session known, all costs paid, dollars. */
    public double earnedByOverrides() {
        return Money.dollars(account.equity() - shadow.equity());
    }

    /**
     * The same numbers when the desk that made them has not answered for a while: none may be acted on.
     *
     * @param since how long it has been silent
     * @param why one clause for the health panel
     */
    public DeskState silent(Duration since, String why) {
        Map<Instrument, Quoted> old = new LinkedHashMap<>();
        quotes.forEach((instrument, quoted) -> old.put(
                instrument,
                new Quoted(
                        instrument,
                        quoted.mark(),
                        new Age(quoted.age().elapsed().plus(since)),
                        true)));
        return new DeskState(
                now,
                session,
                trading,
                provenance,
                known,
                Collections.unmodifiableMap(old),
                curve,
                analytics,
                signals,
                condor,
                hedge,
                decision,
                decisions,
                approvals,
                account,
                shadow,
                equity,
                health.down(why));
    }

    /** The last word on an index. */
    public Optional<Quoted> index(SeriesId id) {
        return Optional.ofNullable(quotes.get(new Instrument.Index(id)));
    }
}
