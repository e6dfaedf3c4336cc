package dev.alvh.cli.price;

import dev.alvh.feed.input.BadInputException;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import java.io.PrintWriter;
import java.util.List;

/**
 * One kind of question.
 *
 * @param key its array in a spec, and in the answer
 * @param noun one of them, within a sentence
 * @param question how one is answered
 * @param text how the answers are shown to a reader
 */
record Section<R extends Result>(String key, String noun, Question<R> question, Text<R> text) {

    /** Every kind, in the order of the answer. */
    static final List<Section<?>> ALL = List.of(
            new Section<>("options", "option", OptionResult::of, OptionResult::writeText),
            new Section<>("impliedVols", "implied volatility", ImpliedVolResult::of, ImpliedVolResult::writeText),
            new Section<>("curves", "curve", CurveResult::of, CurveResult::writeText),
            new Section<>("chains", "chain", ChainResult::of, ChainResult::writeText),
            new Section<>("surfaces", "surface", SurfaceResult::of, SurfaceResult::writeText),
            new Section<>("condors", "condor", CondorResult::of, CondorResult::writeText),
            new Section<>("indicators", "indicator", IndicatorResult::of, IndicatorResult::writeText),
            new Section<>("settlements", "settlement", SettlementResult::of, SettlementResult::writeText));

    interface Question<R> {
        /**
         * The answer.
         *
         * @throws BadFileException where a value has no meaning
         * @throws BadInputException where a file that it names cannot be used
         * @throws IllegalArgumentException where each value has one, and yet together they leave the numbers of a
         *     computer
         */
        R answer(String id, Fields question) throws BadFileException, BadInputException;
    }

    interface Text<R> {
        void write(PrintWriter out, List<R> results);
    }
}
