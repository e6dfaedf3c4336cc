package dev.alvh.cli.shock;

import dev.alvh.core.shock.Goodness;
import dev.alvh.core.shock.ShockCalibration;
import dev.alvh.core.shock.ShockFit;
import dev.alvh.core.shock.ShockParameters;
import dev.alvh.store.json.JsonOut;
import java.util.function.ToDoubleFunction;

/**
 * The shock model as history would have it beside the defaults, by which the book is priced.
 *
 * @param calibration on the trailing days
 */
public record ShockBlock(ShockCalibration calibration) {

    /** Writes the fields of the block into the object that is open. */
    public void writeFields(JsonOut json) {
        switch (calibration) {
            case ShockCalibration.Fitted(ShockFit fitted, ShockFit defaults, int days) -> {
                json.integer("days", days);
                json.object("fit", () -> writeFit(json, fitted));
                json.object("defaults", () -> writeFit(json, defaults));
                json.object("observations", () -> {
                    json.integer("down", fitted.down().observations());
                    json.integer("up", fitted.up().observations());
                    json.integer("futures", fitted.futures().observations());
                });
            }
            case ShockCalibration.Unavailable(String reason) -> {
                json.unavailable("fit", reason);
                json.object("defaults", () -> writeParameters(json, ShockParameters.DEFAULT));
            }
        }
    }

    private static void writeFit(JsonOut json, ShockFit fit) {
        writeParameters(json, fit.parameters());
        json.object("rSquared", () -> writeGoodness(json, fit, Goodness::rSquared));
        json.object("rootMeanSquare", () -> writeGoodness(json, fit, Goodness::rootMeanSquare));
    }

    private static void writeParameters(JsonOut json, ShockParameters parameters) {
        json.number("betaDown", parameters.betaDown());
        json.number("betaUp", parameters.betaUp());
        json.number("c", parameters.future().floor());
        json.number("a", parameters.future().span());
        json.number("kappa", parameters.future().decay());
    }

    private static void writeGoodness(JsonOut json, ShockFit fit, ToDoubleFunction<Goodness> measure) {
        json.number("down", measure.applyAsDouble(fit.down()));
        json.number("up", measure.applyAsDouble(fit.up()));
        json.number("futures", measure.applyAsDouble(fit.futures()));
    }
}
