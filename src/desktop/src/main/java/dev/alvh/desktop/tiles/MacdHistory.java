package dev.alvh.desktop.tiles;

import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.signal.Macd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The MACD histogram of the 30-day future at the last closes before a session, for the tile's bars. */
final class MacdHistory {

    /** As many as the widest tile can show. */
    private static final int SHOWN = 30;

    /** After so many closes an average no longer knows where it began: (25/27)^250 is below a billionth. */
    private static final int FOLDED = 250;

    private MacdHistory() {}

    /** What is known at the close of one session; equal ones have the same answer. */
    record Question(MarketHistory known, LocalDate session) {

        boolean isAsGoodAs(Question other) {
            return session.equals(other.session) && known.curveDates().equals(other.known.curveDates());
        }
    }

    static List<Double> of(Question question) {
        Macd macd = new Macd();
        List<Double> histograms = new ArrayList<>();
        List<LocalDate> dates =
                question.known().curveDates().headSet(question.session(), false).descendingSet().stream()
                        .limit(FOLDED)
                        .toList();
        for (LocalDate date : dates.reversed()) {
            question.known()
                    .curveOn(date)
                    .flatMap(curve -> curve.analytics().cm30().asOptional().stream()
                            .boxed()
                            .findFirst())
                    .ifPresent(macd::commit);
            if (macd.isReady()) {
                histograms.add(macd.histogram());
            }
        }
        return List.copyOf(histograms.subList(Math.max(0, histograms.size() - SHOWN), histograms.size()));
    }
}
