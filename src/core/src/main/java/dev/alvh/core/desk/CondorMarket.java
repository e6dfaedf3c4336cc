package dev.alvh.core.desk;

import dev.alvh.core.condor.CondorQuotes;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.LegQuote;
import dev.alvh.core.contract.SpxExpiry;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.quote.Instrument;
import dev.alvh.core.quote.Mark;
import java.util.Map;
import java.util.Optional;

/** The market's quotes of a condor's legs: fresh, both sides there. */
final class CondorMarket {

    private CondorMarket() {}

    static CondorQuotes quotes(IronCondor condor, SpxExpiry expiry, Map<Instrument, Quoted> quotes) {
        return new CondorQuotes(
                leg(new Instrument.SpxOption(expiry, condor.putWing(), OptionType.PUT), quotes),
                leg(new Instrument.SpxOption(expiry, condor.putShort(), OptionType.PUT), quotes),
                leg(new Instrument.SpxOption(expiry, condor.callShort(), OptionType.CALL), quotes),
                leg(new Instrument.SpxOption(expiry, condor.callWing(), OptionType.CALL), quotes));
    }

    private static Optional<LegQuote> leg(Instrument.SpxOption option, Map<Instrument, Quoted> quotes) {
        Quoted quoted = quotes.get(option);
        if (quoted == null || quoted.stale() || quoted.mark().kind() != Mark.Kind.QUOTED) {
            return Optional.empty();
        }
        Mark mark = quoted.mark();
        return mark.isTwoSided() ? Optional.of(new LegQuote(mark.bid(), mark.ask())) : Optional.empty();
    }
}
