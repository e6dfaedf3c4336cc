package dev.alvh.desktop.shell;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.desk.DeskRecorder;
import dev.alvh.core.desk.Freshness;
import dev.alvh.core.market.MarketHistory;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.MarketEvent;
import dev.alvh.desktop.Synthetic;
import dev.alvh.desktop.fx.FxThread;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.feed.folder.DataFolder;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.feed.play.DeskPlayer;
import dev.alvh.feed.play.EventSource;
import dev.alvh.feed.play.Opening;
import dev.alvh.feed.play.Playback;
import dev.alvh.feed.play.PlayerListener;
import dev.alvh.feed.play.Supply;
import dev.alvh.feed.replay.FolderPlayback;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** A feed that quotes every market once, after the close of 2018-02-05, and then says nothing for an hour. */
record Silence(MarketHistory history) implements Playback {

    private static final LocalDate MORNING = LocalDate.of(2018, 2, 6);

    /** Everything on the thread that asks. */
    static Backstage backstage(Path folder) {
        return new Of(folder, Backstage.onThisThread());
    }

    /** The desk's thread plays it. */
    static Backstage inBackground(Path folder) {
        return new Of(folder, Backstage.inBackground(FxThread::later));
    }

    @Override
    public Opening atCloseOf(LocalDate session) {
        Opening before = new FolderPlayback(history).atCloseOf(Synthetic.INVERTED);
        Instant open = ExchangeTime.openingSettlement(MORNING);
        EventSource past = before.supply() instanceof Supply.Events(EventSource source) ? source : Optional::empty;
        Deque<MarketEvent> said = new ArrayDeque<>();
        said.add(new MarketEvent.SessionOpened(open, MORNING));
        said.add(new MarketEvent.Level(open, new Instrument.Index(SeriesId.VIX), 37));
        double price = 33.05;
        for (CurveNode node : history.curveOn(Synthetic.INVERTED).orElseThrow().nodes()) {
            said.add(new MarketEvent.Quote(open, new Instrument.Vx(node.contract()), price - 0.05, price + 0.05));
            price -= 5;
        }
        said.add(new MarketEvent.Tick(open.plus(Duration.ofHours(1))));
        return new Opening(
                before.known(),
                before.start(),
                () -> past.next().or(() -> Optional.ofNullable(said.poll())),
                before.settings().with(Freshness.TICKS),
                open);
    }

    @Override
    public Duration step() {
        return Duration.ZERO;
    }

    @Override
    public double speed() {
        return 100;
    }

    private record Of(Path folder, Backstage backstage) implements Backstage {

        @Override
        public void load(DataSource source, Consumer<LoadState> loaded) {
            try {
                MarketHistory history = DataFolder.read(folder).history().upTo(Synthetic.INVERTED);
                loaded.accept(LoadState.Ready.of(source, history, new Silence(history)));
            } catch (BadInputException bad) {
                throw new IllegalStateException(bad);
            }
        }

        @Override
        public DeskPlayer player(Playback playback, PlayerListener listener, DeskRecorder recorder) {
            return backstage.player(playback, listener, recorder);
        }
    }
}
