package dev.alvh.feed.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.alvh.core.option.OptionType;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionSymbolTest {

    @Test
    void aNameSaysRootDateTypeAndStrikeInThousandths() {
        assertEquals(
                Optional.of(new OptionSymbol("SPXW", LocalDate.of(2022, 6, 24), OptionType.CALL, 3_900)),
                OptionSymbol.parse("SPXW220624C03900000"));
        assertEquals(
                Optional.of(new OptionSymbol("VIX", LocalDate.of(2018, 2, 14), OptionType.PUT, 12.5)),
                OptionSymbol.parse("VIX180214P00012500"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SPXW",
                "220624C03900000",
                "spxw220624C03900000",
                "SPX1220624C03900000",
                "SPXW220624X03900000",
                "SPXW22062-C03900000",
                "SPXW220624C0390000",
                "SPXW220624C039000000",
                "SPXW220624C0390000.",
                "SPXW220631C03900000",
                "SPXW221324C03900000",
                "SPXW220624C00000000",
                "SPXW２２0624C03900000",
            })
    void whatIsNoSuchNameIsNone(String text) {
        assertEquals(Optional.empty(), OptionSymbol.parse(text));
    }
}
