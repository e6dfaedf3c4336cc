package dev.alvh.feed.chain;

import dev.alvh.core.chain.OptionQuote;
import dev.alvh.core.contract.Contract;
import dev.alvh.feed.csv.RowRefused;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/**
 * A quote as a file writes it: zero, or nothing at all, for a side without a quote. NaN where something stands that is
 * no number.
 */
record RawQuote(String symbol, OptionalDouble bid, OptionalDouble ask, OptionalDouble vol, OptionalDouble delta) {

    /**
     * The quote by the rules of a market: a side of zero is no side, and of a crossed market neither side is known.
     *
     * @param repaired told what was wrong and what was kept
     */
    OptionQuote quote(OptionSymbol option, Contract expiry, BiConsumer<String, String> repaired) throws RowRefused {
        OptionalDouble bidSide = positive("bid", bid);
        OptionalDouble askSide = positive("ask", ask);
        if (bidSide.isPresent() && askSide.isPresent() && bidSide.getAsDouble() > askSide.getAsDouble()) {
            repaired.accept(
                    symbol + ": bid " + bidSide.getAsDouble() + " is above ask " + askSide.getAsDouble(),
                    "neither side");
            bidSide = OptionalDouble.empty();
            askSide = OptionalDouble.empty();
        } else if (bidSide.isEmpty() && askSide.isEmpty()) {
            repaired.accept(symbol + ": no bid and no ask", "the listing without a quote");
        } else if (bidSide.isEmpty()) {
            repaired.accept(symbol + ": no bid", "the ask, and no mid");
        } else if (askSide.isEmpty()) {
            repaired.accept(symbol + ": no ask", "the bid, and no mid");
        }
        return new OptionQuote(
                expiry, option.strike(), option.type(), bidSide, askSide, positive("volatility", vol), number());
    }

    private OptionalDouble positive(String name, OptionalDouble value) throws RowRefused {
        double number = value.orElse(0);
        if (Double.isNaN(number)) {
            throw new RowRefused(symbol + ": " + name + " is no number", "a number of 0 or more");
        }
        if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
            throw new RowRefused(symbol + ": " + name + " is " + number, "a number of 0 or more");
        }
        return number == 0 ? OptionalDouble.empty() : value;
    }

    private OptionalDouble number() throws RowRefused {
        if (delta.isPresent() && !Double.isFinite(delta.getAsDouble())) {
            throw new RowRefused(symbol + ": delta is no finite number", "a number");
        }
        return delta;
    }
}
