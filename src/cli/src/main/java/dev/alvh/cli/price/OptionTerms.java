package dev.alvh.cli.price;

import dev.alvh.core.option.OptionType;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import java.util.List;
import java.util.Locale;

/**
 * A European option on a forward, as a spec states it.
 *
 * @param rate continuously compounded, per year; 0 where the spec names none, so that prices are undiscounted
 */
record OptionTerms(OptionType type, double forward, double strike, double years, double rate) {

    private static final List<String> TYPES = List.of("call", "put");

    static OptionTerms of(Fields option) throws BadFileException {
        return new OptionTerms(
                OptionType.valueOf(option.oneOf("type", TYPES).toUpperCase(Locale.ROOT)),
                option.positive("forward"),
                option.positive("strike"),
                option.notNegative("years"),
                option.number("rate", 0));
    }

    String typeName() {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
