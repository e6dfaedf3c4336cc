package dev.alvh.store.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.calendar.ExchangeCalendar;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.canonical.Canonical;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.market.DailySeries;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.market.VxDay;
import dev.alvh.core.observation.Provenance;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.PlayerStatus;
import dev.alvh.feed.play.RecordedPlayback;
import dev.alvh.feed.replay.FolderPlayback;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that was played and recorded, played again from its file. */
class RecordedPlaybackTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);

    @TempDir
    private Path folder;

    /** A quarter of an invented market. */
    private static MarketHistory market() {
        SplittableRandom random = new SplittableRandom(442);
        List<VxDay> vx = new ArrayList<>();
        List<DailySeries.Point> vix = new ArrayList<>();
        List<DailySeries.Point> spx = new ArrayList<>();
        LocalDate date = FIRST;
        for (int day = 0; day < 60; day++) {
            double level = 15 + 3 * random.nextDouble();
            vix.add(new DailySeries.Point(date, level, date));
            spx.add(new DailySeries.Point(date, 4_800 + 40 * random.nextDouble(), date));
            for (int month = 0; month < 8; month++) {
                VxFuture contract = VxFuture.monthly(YearMonth.from(date).plusMonths(month));
                if (contract.settlement().date().isAfter(date)) {
                    vx.add(new VxDay(date, contract, level + 0.4 * month, Optional.empty(), 0, 0));
                }
            }
            date = ExchangeCalendar.CFE_FUTURES.nextSession(date);
        }
        return new MarketHistory(
                Provenance.SIMULATED,
                vx,
                List.of(new DailySeries(SeriesId.VIX, vix), new DailySeries(SeriesId.SPX, spx)),
                List.of());
    }

    /** Hears digests, each state once. */
    private static final class Heard implements PlayerListener {

        private final Canonical canonical = new Canonical();
        private final List<String> digests = new ArrayList<>();
        private Instant last = Instant.MIN;
        private boolean ended;

        @Override
        public void state(DeskState state, PlayerStatus status) {
            ended = status.ended();
            String digest = canonical.digest(state);
            if (digests.isEmpty() || !digests.getLast().equals(digest)) {
                digests.add(digest);
            }
            last = state.now();
        }

        @Override
        public void failed(String why) {
            throw new AssertionError(why);
        }
    }

    private Heard stepThrough(Playback playback, Optional<SessionRecorder> recorder, LocalDate from) {
        Heard heard = new Heard();
        DeskPlayer player = recorder.map(one -> DeskPlayer.onThisThread(playback, heard, one))
                .orElseGet(() -> DeskPlayer.onThisThread(playback, heard));
        player.show(from, 1);
        while (!heard.ended) {
            player.step();
        }
        player.close();
        return heard;
    }

    @Test
    void everyStateOfAReplayIsTheOneThatWasShown() throws BadRecordingException {
        LocalDate from = FIRST.plusDays(14);
        Heard lived =
                stepThrough(new FolderPlayback(market()), Optional.of(SessionRecorder.into(folder, "desk")), from);
        Recording recording = Recording.open(folder.resolve("desk-1.rec"));
        Heard again = stepThrough(new RecordedPlayback(recording), Optional.empty(), from);
        assertTrue(lived.digests.size() > 80, lived.digests.size() + " states");
        assertEquals(lived.digests, again.digests);
    }

    @Test
    void aRecordedDeskIsFoundAgainAtAnyMomentForwardAndBack() throws BadRecordingException {
        stepThrough(new FolderPlayback(market()), Optional.of(SessionRecorder.into(folder, "desk")), FIRST);
        Recording recording = Recording.open(folder.resolve("desk-1.rec"));
        Heard heard = new Heard();
        DeskPlayer player = DeskPlayer.onThisThread(new RecordedPlayback(recording), heard);
        Instant february = ExchangeTime.vxSettlement(LocalDate.of(2024, 2, 15));
        player.seek(february, 1);
        String then = heard.digests.getLast();
        player.seek(ExchangeTime.vxSettlement(LocalDate.of(2024, 3, 1)), 2);
        player.seek(february, 3);
        assertEquals(then, heard.digests.getLast());
        assertEquals(february, heard.last);
        player.close();
    }
}
