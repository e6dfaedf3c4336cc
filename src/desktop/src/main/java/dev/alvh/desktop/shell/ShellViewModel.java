package dev.alvh.desktop.shell;

import dev.alvh.desktop.compare.CompareViewModel;
import dev.alvh.desktop.condor.CondorViewModel;
import dev.alvh.desktop.curve.CurveViewModel;
import dev.alvh.desktop.layer.DecisionViewModel;
import dev.alvh.desktop.layer.LayersViewModel;
import dev.alvh.desktop.replay.ReplayViewModel;
import dev.alvh.desktop.replay.SourcesViewModel;
import dev.alvh.desktop.replay.TransportViewModel;
import dev.alvh.desktop.screen.Place;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.desktop.session.DeskSession;
import dev.alvh.desktop.theme.Theme;
import dev.alvh.desktop.tiles.TilesViewModel;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The window: which screen is shown in which theme, and the view models of what is on them. */
public final class ShellViewModel implements AutoCloseable {

    private final StatusViewModel status;
    private final StandingViewModel standing;
    private final DatesViewModel dates;
    private final CurveViewModel curve;
    private final TilesViewModel tiles;
    private final LayersViewModel layers;
    private final DecisionViewModel decision;
    private final CondorViewModel condor;
    private final CompareViewModel compare;
    private final TransportViewModel transport;
    private final ReplayViewModel replay;
    private final SourcesViewModel sources;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.DESK);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.DARK);
    private final BooleanProperty shortcutsShown = new SimpleBooleanProperty(false);

    /**
     * Follows the session.
     *
     * @param sample offered where a folder cannot be read
     */
    public ShellViewModel(DeskSession session, Optional<? extends DataSource> sample) {
        this.status = new StatusViewModel(session);
        this.standing = new StandingViewModel(session, sample);
        this.dates = new DatesViewModel(session);
        this.curve = new CurveViewModel(session);
        this.tiles = new TilesViewModel(session);
        this.layers = new LayersViewModel(session);
        this.decision = new DecisionViewModel(session);
        this.condor = new CondorViewModel(session);
        this.compare = new CompareViewModel(session, condor.found());
        this.transport = new TransportViewModel(session);
        this.replay = new ReplayViewModel(session);
        this.sources = new SourcesViewModel(session, sample);
    }

    public StatusViewModel status() {
        return status;
    }

    public StandingViewModel standing() {
        return standing;
    }

    public DatesViewModel dates() {
        return dates;
    }

    public CurveViewModel curve() {
        return curve;
    }

    public TilesViewModel tiles() {
        return tiles;
    }

    public LayersViewModel layers() {
        return layers;
    }

    public DecisionViewModel decision() {
        return decision;
    }

    public CondorViewModel condor() {
        return condor;
    }

    public CompareViewModel compare() {
        return compare;
    }

    public TransportViewModel transport() {
        return transport;
    }

    public ReplayViewModel replay() {
        return replay;
    }

    public SourcesViewModel sources() {
        return sources;
    }

    /** The screen that is shown. */
    public ObjectProperty<Place> place() {
        return place;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public BooleanProperty shortcutsShown() {
        return shortcutsShown;
    }

    public void toggleTheme() {
        theme.set(theme.get().other());
    }

    public void toggleShortcuts() {
        shortcutsShown.set(!shortcutsShown.get());
    }

    /** Follows the session no more. */
    @Override
    public void close() {
        status.close();
        standing.close();
        curve.close();
        tiles.close();
        layers.close();
        decision.close();
        condor.close();
        compare.close();
        transport.close();
    }
}
