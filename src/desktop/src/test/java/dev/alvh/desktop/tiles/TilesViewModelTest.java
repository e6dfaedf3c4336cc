package dev.alvh.desktop.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.desktop.Synthetic;
import dev.alvh.desktop.session.Backstage;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TilesViewModelTest {

    @TempDir
    private Path dir = Path.of("");

    @Test
    void beforeTheCloseOfADailyHistoryTheTilesNameTheSettlementThatTheyShow() throws IOException {
        DeskSession session =
                new DeskSession(Backstage.onThisThread(), DataSource.of(Synthetic.folder(dir)), Synthetic.INVERTED);
        TilesViewModel tiles = new TilesViewModel(session);
        assertEquals("settled 5 Feb", source(tiles, TilesViewModel.Kind.SPOT));
        session.seek(ExchangeTime.openingSettlement(Synthetic.INVERTED).plus(Duration.ofHours(2)));
        assertEquals("settled 2 Feb", source(tiles, TilesViewModel.Kind.SPOT));
        assertEquals("settled 2 Feb", source(tiles, TilesViewModel.Kind.PREMIUM));
    }

    private static String source(TilesViewModel tiles, TilesViewModel.Kind kind) {
        return tiles.tile(kind).get().source();
    }
}
