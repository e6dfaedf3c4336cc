package dev.alvh.core.signal;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one decision instant knows, and nothing beyond it.
 *
 * @param date exchange date
 * @param at the decision instant
 * @param vix the official close of {@code date}, or live its value now, points
 * @param vvix likewise; what matters is yesterday's
 * @param spx likewise, index points
 * @param advanceDecline advancing less declining issues of {@code date}
 * @param curve of the VX settlements of {@code date}; empty where nothing settled
 * @param macro the slow series as known
 * @param events the releases whose windows hold the instant
 */
public record SessionInputs(
        LocalDate date,
        Instant at,
        Figure vix,
        Figure vvix,
        Figure spx,
        Figure advanceDecline,
        Optional<CurveAnalytics> curve,
        MacroInputs macro,
        List<EventWindow.Active> events) {

    public SessionInputs {
        events = List.copyOf(events);
    }

    /** What the close of {@code date} knows of a history, whatever the history holds beyond. */
    public static SessionInputs at(MarketHistory history, EventWindow events, LocalDate date) {
        Instant decision = ExchangeTime.vxSettlement(date);
        return new SessionInputs(
                date,
                decision,
                history.ofSession(SeriesId.VIX, date),
                history.ofSession(SeriesId.VVIX, date),
                history.ofSession(SeriesId.SPX, date),
                history.ofSession(SeriesId.ADVANCE_DECLINE, date),
                history.curveOn(date).map(VixCurve::analytics),
                MacroInputs.of(history, date),
                events.at(decision));
    }

    /** Whether the slow inputs count this date as a session: shares or futures closed on it. */
    boolean isSession() {
        return spx.isKnown() || curve.isPresent();
    }
}
