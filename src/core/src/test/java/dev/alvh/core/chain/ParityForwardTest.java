package dev.alvh.core.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.alvh.core.contract.Contract;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.option.OptionType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParityForwardTest {

    static Stream<Contract> expiries() {
        return Stream.of(SyntheticChain.APRIL, SyntheticChain.JUNE_AM, SyntheticChain.JUNE_PM);
    }

    @ParameterizedTest
    @MethodSource("expiries")
    void forwardAndRateComeBackFromTheQuotesAlone(Contract expiry) {
        ParityForward.Fitted fitted = fitted(SyntheticChain.quotes(expiry));
        assertEquals(SyntheticChain.forward(expiry), fitted.forward(), 1e-7);
        assertEquals(SyntheticChain.RATE, fitted.rate(), 1e-8);
        assertEquals(
                Math.exp(-SyntheticChain.RATE * SyntheticChain.years(expiry)),
                fitted.discountFactor(SyntheticChain.years(expiry)),
                1e-9);
    }

    @Test
    void noErrorIsStatedSmallerThanHalfTheNarrowestSpreadAllows() {
        ParityForward.Fitted fitted = fitted(SyntheticChain.quotes(SyntheticChain.JUNE_PM));
        double years = SyntheticChain.years(SyntheticChain.JUNE_PM);
        double discount = fitted.discountFactor(years);
        assertEquals(0.4 / discount, fitted.forwardError(), 1e-6);
        double range = 4700 - 3425; // the strikes near the money that are quoted on both sides
        assertEquals(0.8 / range / discount / years, fitted.rateError(), 1e-6);
    }

    @Test
    void amAndPmExpiriesOfOneDateHaveTheirOwnForwards() {
        double am = fitted(SyntheticChain.quotes(SyntheticChain.JUNE_AM)).forward();
        double pm = fitted(SyntheticChain.quotes(SyntheticChain.JUNE_PM)).forward();
        double sixAndAHalfHours = 6.5 / 24 / 365;
        assertEquals(SyntheticChain.CARRY * sixAndAHalfHours, Math.log(pm / am), 1e-9);
    }

    @Test
    void everyTenthQuoteStaleByThirtyPointsMovesTheForwardLessThanHalfTheSpread() {
        ParityForward.Fitted fitted = fitted(changed(quote ->
                quote.type() == OptionType.CALL && quote.strike() % 250 == 0 ? shifted(quote, 30) : noisy(quote, 0.1)));
        assertEquals(SyntheticChain.forward(SyntheticChain.JUNE_PM), fitted.forward(), 0.2);
        assertTrue(fitted.forwardError() > 0 && fitted.rateError() > 0, fitted::toString);
    }

    @Test
    void quotesThatScatterByMoreThanTheirSpreadsAllowStateTheErrorOfTheScatter() {
        ParityForward.Fitted quiet = fitted(changed(quote -> noisy(quote, 0.1)));
        double error = quiet.forward() - SyntheticChain.forward(SyntheticChain.JUNE_PM);
        assertTrue(Math.abs(error) < 0.1, () -> error + " for " + quiet);
        ParityForward.Fitted loud = fitted(changed(quote -> noisy(quote, 8)));
        double loudError = loud.forward() - SyntheticChain.forward(SyntheticChain.JUNE_PM);
        assertTrue(Math.abs(loudError) < 3 * loud.forwardError(), () -> loudError + " for " + loud);
        assertTrue(loud.forwardError() > 1.5 * quiet.forwardError(), loud::toString);
    }

    @Test
    void aLentRateLeavesOnlyTheForwardToFind() {
        ParityForward.Fitted fitted = borrowing(SyntheticChain.RATE);
        assertEquals(SyntheticChain.forward(SyntheticChain.JUNE_PM), fitted.forward(), 1e-7);
        assertEquals(SyntheticChain.RATE, fitted.rate());
        assertEquals(0.002, fitted.rateError());
        assertEquals(Optional.of(SyntheticChain.JUNE_AM), fitted.rateFrom());
    }

    @Test
    void aWrongLentRateMovesTheForwardByLessThanItsError() {
        ParityForward.Fitted zero = borrowing(0);
        double error = zero.forward() - SyntheticChain.forward(SyntheticChain.JUNE_PM);
        assertTrue(Math.abs(error) > 0.01 && Math.abs(error) < zero.forwardError(), () -> error + " for " + zero);
    }

    @Test
    void strikesQuotedOnOneSideAreNotCounted() {
        int all = fitted(SyntheticChain.quotes(SyntheticChain.JUNE_PM)).strikes();
        int fewer = fitted(changed(quote -> quote.strike() == 4000
                        ? SyntheticChain.quote(
                                quote.expiry(), quote.type(), quote.strike(), OptionalDouble.empty(), quote.ask())
                        : quote))
                .strikes();
        assertEquals(all - 1, fewer);
    }

    @Test
    void anExpiryWithoutEnoughStrikesSaysSo() {
        List<OptionQuote> five = SyntheticChain.quotes(SyntheticChain.APRIL).stream()
                .filter(quote -> Math.abs(quote.strike() - 4000) <= 50)
                .toList();
        assertEquals(
                new ParityForward.Unavailable(
                        "SPXW 14-Apr-25 has 5 strikes near the money with two-sided quotes of call"
                                + " and put, a forward needs 6"),
                ParityForward.of(SyntheticChain.slice(five)));
    }

    @Test
    void quotesOnOneSideOfTheForwardAreNotStretchedToIt() {
        List<OptionQuote> high = SyntheticChain.quotes(SyntheticChain.JUNE_PM).stream()
                .filter(quote -> quote.strike() >= 4300)
                .toList();
        ParityForward.Unavailable none =
                assertInstanceOf(ParityForward.Unavailable.class, ParityForward.of(SyntheticChain.slice(high)));
        assertTrue(none.reason().contains("none on the other side of the forward"), none::reason);
        assertEquals(Figure.unavailable(none.reason()), none.forwardFigure());
    }

    @Test
    void callsThatRiseWithTheStrikeGiveNoForward() {
        ParityForward.Unavailable none = assertInstanceOf(
                ParityForward.Unavailable.class,
                ParityForward.of(SyntheticChain.slice(changed(quote ->
                        quote.type() == OptionType.CALL ? shifted(quote, 2 * (quote.strike() - 3200)) : quote))));
        assertTrue(none.reason().contains("discount factor of -"), none::reason);
    }

    private static ParityForward.Fitted borrowing(double rate) {
        ChainSlice slice = SyntheticChain.slice(SyntheticChain.quotes(SyntheticChain.JUNE_PM));
        LentRate lent = new LentRate(rate, 0.002, SyntheticChain.JUNE_AM);
        return assertInstanceOf(ParityForward.Fitted.class, ParityForward.of(slice, lent));
    }

    private static ParityForward.Fitted fitted(List<OptionQuote> quotes) {
        return assertInstanceOf(ParityForward.Fitted.class, ParityForward.of(SyntheticChain.slice(quotes)));
    }

    private static List<OptionQuote> changed(UnaryOperator<OptionQuote> change) {
        return SyntheticChain.quotes(SyntheticChain.JUNE_PM).stream()
                .map(change)
                .toList();
    }

    /** So many points either way, by strike: calls and puts of a strike do not err together. */
    private static OptionQuote noisy(OptionQuote quote, double points) {
        double phase = quote.type() == OptionType.CALL ? 7 : 11;
        return quote.bid().orElse(0) > points ? shifted(quote, points * Math.sin(phase * quote.strike())) : quote;
    }

    private static OptionQuote shifted(OptionQuote quote, double by) {
        return SyntheticChain.quote(
                quote.expiry(), quote.type(), quote.strike(), shifted(quote.bid(), by), shifted(quote.ask(), by));
    }

    private static OptionalDouble shifted(OptionalDouble price, double by) {
        return price.isPresent() ? OptionalDouble.of(price.getAsDouble() + by) : price;
    }
}
