package dev.alvh.desktop.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputTextTest {

    private static final LocalDate MONDAY = LocalDate.of(2018, 2, 5);
    private static final LocalDate FRIDAY = LocalDate.of(2018, 2, 2);

    @Test
    void aSpikeReadTheLastTwoClosesOfVixAndTheEarlierOneOfVvix() {
        assertEquals(
                "SETTLED: VIX of 5 Feb, VIX of 2 Feb\u00a03\u00a0d\u00a0old, VVIX of 2 Feb\u00a03\u00a0d\u00a0old",
                text(SeriesId.VIX, SeriesId.VVIX).of(new Reason.Spike(9.7, 2, false, 2, 1)));
    }

    @Test
    void theRebalanceNamesWhatWasAssumedForWantOfASeries() {
        Reason wacc = new Reason.Wacc(0, List.of());
        assertEquals(
                "SETTLED: VX of five sessions to 5 Feb; ASSUMED: margin, beta, equity premium, bill rate",
                text(SeriesId.VIX).of(wacc));
        assertEquals(
                "SETTLED: VX of five sessions to 5 Feb, DFF of 5 Feb; ASSUMED: margin, beta, equity premium",
                text(SeriesId.DFF).of(wacc));
    }

    @Test
    void aRefusedNoteReadTheQuickRatioOnlyWhereThereIsOne() {
        assertEquals(
                "SETTLED: ETN_QUICK_RATIO of 5 Feb",
                text(SeriesId.ETN_QUICK_RATIO).of(new Reason.NoteRefused(0.8, 1)));
        assertEquals("no price of a note can be loaded", text().of(new Reason.NoteRefused(Double.NaN, 1)));
    }

    /** Each of the series has a value for Friday and one for Monday, known on its own date. */
    private static InputText text(SeriesId... ids) {
        List<DailySeries> series = Stream.of(ids)
                .map(id -> new DailySeries(
                        id,
                        List.of(new DailySeries.Point(FRIDAY, 17, FRIDAY), new DailySeries.Point(MONDAY, 37, MONDAY))))
                .toList();
        return new InputText(
                new MarketHistory(Provenance.SETTLED, List.of(), series, List.of()), Provenance.SETTLED, MONDAY);
    }
}
