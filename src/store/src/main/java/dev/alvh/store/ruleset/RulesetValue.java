package dev.alvh.store.ruleset;

import dev.alvh.store.json.JsonOut;
import java.math.BigDecimal;

/** One value of a ruleset, as a file has it. */
public sealed interface RulesetValue {

    /** As a person reads it. */
    String text();

    /** Writes it as a field. */
    void write(JsonOut json, String name);

    /**
     * A number.
     *
     * @param number without trailing zeros, so that equal numbers are equal values
     */
    record Decimal(BigDecimal number) implements RulesetValue {

        static Decimal of(double number) {
            return new Decimal(BigDecimal.valueOf(number).stripTrailingZeros());
        }

        @Override
        public String text() {
            return number.toPlainString();
        }

        @Override
        public void write(JsonOut json, String name) {
            json.decimal(name, number);
        }
    }

    record Flag(boolean on) implements RulesetValue {

        @Override
        public String text() {
            return Boolean.toString(on);
        }

        @Override
        public void write(JsonOut json, String name) {
            json.flag(name, on);
        }
    }

    /** A name, or one of a few words in lower case. */
    record Word(String text) implements RulesetValue {

        @Override
        public void write(JsonOut json, String name) {
            json.text(name, text);
        }
    }
}
