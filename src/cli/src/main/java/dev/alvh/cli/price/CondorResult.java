package dev.alvh.cli.price;

import dev.alvh.cli.condor.CondorBlock;
import dev.alvh.cli.condor.CondorText;
import dev.alvh.cli.text.Blocks;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.condor.SpxMarket;
import dev.alvh.core.surface.SsviSurface;
import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.List;

/** A condor that is sold now: by the quotes of a chain where one is named, else by the model. */
record CondorResult(String id, CondorBlock block) implements Result {

    private static final double DAYS_PER_YEAR = 365;
    private static final int MOST = 1_000_000;
    private static final List<String> STRIKES = List.of("putWing", "putShort", "callShort", "callWing");

    static CondorResult of(String id, Fields question) throws BadFileException, BadInputException {
        return new CondorResult(id, LoadedChain.isNamed(question) ? quoted(question) : modelled(question));
    }

    private static CondorBlock quoted(Fields question) throws BadFileException, BadInputException {
        question.allowOnly(
                "id", "chain", "vix", "expiry", "settles", "putWing", "putShort", "callShort", "callWing", "quantity");
        return CondorBlock.soldNow(
                condor(question), LoadedChain.of(question, "chain").expiry(question));
    }

    private static CondorBlock modelled(Fields question) throws BadFileException, BadInputException {
        question.allowOnly(
                "id",
                "spot",
                "rate",
                "vix",
                "dividend",
                "days",
                "putWing",
                "putShort",
                "callShort",
                "callWing",
                "quantity");
        SpxMarket market = new SpxMarket(
                question.positive("spot"),
                question.number("rate"),
                question.number("dividend", 0),
                new SsviSurface(VixLevels.of(question)));
        double years = question.notNegative("days") / DAYS_PER_YEAR;
        return CondorBlock.soldNow(condor(question), market, years);
    }

    private static IronCondor condor(Fields question) throws BadFileException, BadInputException {
        double[] strikes = strikes(question);
        int quantity = (int) question.number(
                "quantity",
                "a whole number from 1 to " + MOST,
                value -> value >= 1 && value <= MOST && value == Math.rint(value));
        return new IronCondor(strikes[0], strikes[1], strikes[2], strikes[3], quantity);
    }

    private static double[] strikes(Fields question) throws BadFileException {
        double[] strikes = new double[STRIKES.size()];
        for (int k = 0; k < strikes.length; k++) {
            String name = STRIKES.get(k);
            strikes[k] = question.positive(name);
            if (k > 0 && strikes[k] <= strikes[k - 1]) {
                throw question.wrong(
                        question.line(name),
                        name + " is " + strikes[k],
                        "more than the " + strikes[k - 1] + " of " + STRIKES.get(k - 1));
            }
        }
        return strikes;
    }

    @Override
    public void writeFields(JsonOut json) {
        block.writeFields(json);
    }

    static void writeText(PrintWriter out, List<CondorResult> condors) {
        Blocks.write(out, condors, condor -> {
            out.print("condor " + condor.id() + ": " + condor.block().title() + "\n");
            CondorText.write(out, condor.block());
        });
    }
}
