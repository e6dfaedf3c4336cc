package dev.alvh.core.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.OptionType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SliceVolsTest {

    private static final ChainSlice JUNE = SyntheticChain.slice(SyntheticChain.quotes(SyntheticChain.JUNE_PM));

    @Test
    void callsAndPutsMeetOnTheForward() {
        ParityForward.Fitted forward = assertInstanceOf(ParityForward.Fitted.class, ParityForward.of(JUNE));
        SliceVols vols = new SliceVols(JUNE, forward);
        for (StrikeQuotes strike : nearTheMoney()) {
            double expected = SyntheticChain.vol(vols.logMoneyness(strike.strike()));
            assertEquals(expected, known(vols.vol(strike, OptionType.CALL)), 1e-9);
            assertEquals(expected, known(vols.vol(strike, OptionType.PUT)), 1e-9);
        }
    }

    @Test
    void onSpotAtZeroRateCallsAndPutsOfOneStrikeLieVisiblyApart() {
        SliceVols vols =
                new SliceVols(JUNE, new ParityForward.Fitted(SyntheticChain.SPOT, 0, 0, 0, 0, Optional.empty()));
        for (StrikeQuotes strike : nearTheMoney()) {
            double gap = known(vols.vol(strike, OptionType.CALL)) - known(vols.vol(strike, OptionType.PUT));
            assertTrue(gap > 0.01, () -> strike.strike() + ": " + gap);
        }
    }

    @Test
    void anOptionWithoutAMidHasNoVolatilityAndSaysWhy() {
        ChainSlice april = SyntheticChain.slice(SyntheticChain.quotes(SyntheticChain.APRIL));
        SliceVols vols = new SliceVols(april, assertInstanceOf(ParityForward.Fitted.class, ParityForward.of(april)));
        StrikeQuotes unlisted = new StrikeQuotes(4000, Optional.empty(), Optional.empty());
        assertEquals(Figure.unavailable("the option is not in the chain"), vols.vol(unlisted, OptionType.CALL));
        StrikeQuotes highest = april.strikes().getLast();
        assertTrue(highest.call().orElseThrow().bid().isEmpty(), "the highest call is worth less than its half-spread");
        assertEquals(Figure.unavailable("the option is not quoted on both sides"), vols.vol(highest));
    }

    private static List<StrikeQuotes> nearTheMoney() {
        return JUNE.strikes().stream()
                .filter(strike -> Math.abs(strike.strike() - 4000) <= 150)
                .toList();
    }

    private static double known(Figure figure) {
        return assertInstanceOf(Figure.Known.class, figure).value();
    }
}
