package dev.alvh.cli.price;

import dev.alvh.cli.json.Fields;
import dev.alvh.core.contract.VxFuture;
import dev.alvh.feed.input.BadInputException;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** The settlement of a monthly VX future. */
final class SettlementSpec {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private SettlementSpec() {}

    static PriceSheet.DatedContract dated(String id, Fields settlement) throws BadInputException {
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
        return new PriceSheet.DatedContract(id, VxFuture.monthly(month));
    }
}
