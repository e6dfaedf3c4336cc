package dev.alvh.core.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShockSampleTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 5);

    private final List<DailySeries.Point> spx = new ArrayList<>();
    private final List<DailySeries.Point> vix = new ArrayList<>();
    private final List<VxDay> rows = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();

    /** Sessions on which VIX answers SPX by 6 down and 3 up, and each future a response that falls with its tenor. */
    private MarketHistory history(int sessions, double decay) {
        Random random = new Random(11);
        double lnSpx = Math.log(2_000);
        double lnVix = Math.log(15);
        LocalDate date = FIRST;
        for (int t = 0; t < sessions; t++) {
            double x = 0.01 * random.nextGaussian();
            lnSpx += x;
            lnVix -= (x < 0 ? 6 : 3) * x;
            dates.add(date);
            spx.add(new DailySeries.Point(date, Math.exp(lnSpx), date));
            vix.add(new DailySeries.Point(date, Math.exp(lnVix), date));
            settle(date, lnVix, decay);
            date = ExchangeCalendar.CFE_FUTURES.nextSession(date);
        }
        return history();
    }

    private void settle(LocalDate date, double lnVix, double decay) {
        YearMonth month = YearMonth.from(date);
        for (int k = 0; k < 9; k++) {
            VxFuture contract = VxFuture.monthly(month.plusMonths(k));
            if (contract.settlement().date().isAfter(date)) {
                double tau = ExchangeTime.years(ExchangeTime.vxSettlement(date), contract.settles());
                double response = 0.2 + 0.4 * Math.exp(-decay * tau);
                rows.add(new VxDay(
                        date,
                        contract,
                        20 * Math.exp(response * (lnVix - Math.log(15))),
                        Optional.empty(),
                        OptionalLong.empty(),
                        OptionalLong.empty()));
            }
        }
    }

    private MarketHistory history() {
        return new MarketHistory(
                Provenance.SIMULATED,
                rows,
                List.of(new DailySeries(SeriesId.SPX, spx), new DailySeries(SeriesId.VIX, vix)),
                List.of());
    }

    private static ShockCalibration.Fitted fitted(MarketHistory history, LocalDate date) {
        return assertInstanceOf(ShockCalibration.Fitted.class, ShockSample.calibration(history, date));
    }

    @Test
    void theBetasThatMadeTheHistoryAreFoundAndTheResponseNearly() {
        MarketHistory history = history(400, 6);

        ShockCalibration.Fitted result = fitted(history, dates.getLast());

        assertEquals(399, result.days());
        assertEquals(6, result.fitted().parameters().betaDown(), 1e-9);
        assertEquals(3, result.fitted().parameters().betaUp(), 1e-9);
        // a constant maturity lies between two contracts on a curve that bends
        assertEquals(0.2, result.fitted().parameters().future().floor(), 0.03);
        assertEquals(0.4, result.fitted().parameters().future().span(), 0.06);
        assertEquals(6, result.fitted().parameters().future().decay(), 1);
    }

    @Test
    void whatComesLaterChangesNothing() {
        MarketHistory history = history(500, 6);
        LocalDate date = dates.get(400);

        assertEquals(ShockSample.calibration(history.upTo(date), date), ShockSample.calibration(history, date));
    }

    /** The change over the gap is one change, from the last day before it. */
    @Test
    void aDayWithoutSpxOrVixIsBridged() {
        history(400, 6);
        spx.remove(350);
        vix.remove(360);

        ShockCalibration.Fitted result = fitted(history(), dates.getLast());

        assertEquals(397, result.days());
    }

    @Test
    void aShortHistorySaysHowShortItIs() {
        MarketHistory history = history(200, 6);

        assertEquals(
                new ShockCalibration.Unavailable("199 days of history, 252 are needed"),
                ShockSample.calibration(history, dates.getLast()));
    }
}
