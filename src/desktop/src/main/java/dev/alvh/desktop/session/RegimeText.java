package dev.alvh.desktop.session;

import dev.alvh.core.curve.Regime;
import dev.alvh.desktop.theme.Tone;
import java.util.Optional;

/** A regime as the screens show it. */
public final class RegimeText {

    private RegimeText() {}

    /** Its name, for example {@code STEEP CONTANGO}. */
    public static String name(Regime regime) {
        return regime.name().replace('_', ' ');
    }

    /** Its colour; none where the contracts that it is read off are stale. */
    public static Tone tone(Regime regime, Optional<String> stale) {
        return stale.isPresent() ? Tone.STALE : tone(regime);
    }

    public static Tone tone(Regime regime) {
        return switch (regime) {
            case INVERTED, BACKWARDATION -> Tone.INVERTED;
            case FLAT -> Tone.FLAT;
            case CONTANGO, STEEP_CONTANGO -> Tone.CONTANGO;
        };
    }
}
