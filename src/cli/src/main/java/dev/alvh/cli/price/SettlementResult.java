package dev.alvh.cli.price;

import dev.alvh.core.contract.Settlement;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** The settlement of a monthly VX future. */
record SettlementResult(String id, VxFuture contract) implements Result {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    static SettlementResult of(String id, Fields settlement) throws BadFileException {
        settlement.allowOnly("id", "month");
        String text = settlement.text("month");
        if (!MONTH.matcher(text).matches()) {
            throw settlement.wrong(
                    settlement.line("month"), "month \"" + text + "\" is not a month", "YYYY-MM, 01 to 12");
        }
        YearMonth month = YearMonth.parse(text);
        if (month.isBefore(VxFuture.FIRST_MONTH) || month.isAfter(VxFuture.LAST_MONTH)) {
            throw settlement.wrong(
                    settlement.line("month"),
                    "month " + month + " is outside the exchange calendar",
                    VxFuture.FIRST_MONTH + " to " + VxFuture.LAST_MONTH);
        }
        return new SettlementResult(id, VxFuture.monthly(month));
    }

    @Override
    public void writeFields(JsonOut json) {
        Settlement settlement = contract.settlement();
        json.text("settlement", settlement.date().toString());
        settlement.movedBy().ifPresentOrElse(why -> json.text("movedBy", why), () -> json.nothing("movedBy"));
    }

    static void writeText(PrintWriter out, List<SettlementResult> settlements) {
        for (SettlementResult dated : settlements) {
            Settlement settlement = dated.contract().settlement();
            out.print("settlement " + dated.id() + ": " + dated.contract().code() + " settles on " + settlement.date()
                    + settlement.movedBy().map(why -> ", moved: " + why).orElse("") + "\n");
        }
    }
}
