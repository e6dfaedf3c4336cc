package dev.alvh.cli.price;

import dev.alvh.cli.curve.CurveBlock;
import dev.alvh.cli.curve.CurveText;
import dev.alvh.cli.json.JsonOut;
import dev.alvh.core.contract.Settlement;
import dev.alvh.core.contract.VxFuture;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * The answers to a spec, under the keys and ids of its questions.
 *
 * @param curves empty where the spec has no such key
 * @param settlements likewise
 */
record PriceSheet(Optional<List<PricedCurve>> curves, Optional<List<DatedContract>> settlements) {

    record PricedCurve(String id, CurveBlock block) {}

    record DatedContract(String id, VxFuture contract) {}

    void writeJson(PrintWriter out) {
        JsonOut.document(out, json -> {
            curves.ifPresent(list -> json.objects("curves", list, curve -> {
                json.text("id", curve.id());
                curve.block().writeFields(json);
            }));
            settlements.ifPresent(list -> json.objects("settlements", list, dated -> {
                Settlement settlement = dated.contract().settlement();
                json.text("id", dated.id());
                json.text("settlement", settlement.date().toString());
                settlement.movedBy().ifPresentOrElse(why -> json.text("movedBy", why), () -> json.nothing("movedBy"));
            }));
        });
    }

    void writeText(PrintWriter out) {
        for (PricedCurve curve : curves.orElse(List.of())) {
            out.print("curve " + curve.id() + "\n");
            CurveText.write(out, curve.block());
            out.print('\n');
        }
        for (DatedContract dated : settlements.orElse(List.of())) {
            Settlement settlement = dated.contract().settlement();
            out.print("settlement " + dated.id() + ": " + dated.contract().code() + " settles on " + settlement.date()
                    + settlement.movedBy().map(why -> ", moved: " + why).orElse("") + "\n");
        }
    }
}
