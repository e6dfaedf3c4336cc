package dev.alvh.core.shock;

import dev.alvh.core.option.Black76;
import dev.alvh.core.option.OptionType;
import dev.alvh.core.option.OptionValue;
import dev.alvh.core.surface.VixOptionSurface;

/** VIX options by the model, on the future of their own settlement and never on spot. */
final class VixOptionPricer {

    private VixOptionPricer() {}

    static double price(
            VixOptionSurface surface, OptionType type, double future, double strike, double years, double rate) {
        if (years == 0) {
            return type.intrinsic(future, strike);
        }
        double vol = surface.vol(years, Math.log(strike / future));
        return Black76.price(type, future, strike, years, vol, rate);
    }

    static OptionValue value(
            VixOptionSurface surface, OptionType type, double future, double strike, double years, double rate) {
        double vol = surface.vol(years, Math.log(strike / future));
        return Black76.value(type, future, strike, years, vol, rate);
    }
}
