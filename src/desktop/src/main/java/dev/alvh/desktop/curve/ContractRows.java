package dev.alvh.desktop.curve;

import dev.alvh.core.contract.Settlement;
import dev.alvh.core.curve.CurveNode;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.observation.Figure;
import dev.alvh.desktop.session.MarketDay;
import dev.alvh.desktop.session.QuoteAges;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.text.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Writes the futures of a day, each with its change since a baseline. */
final class ContractRows {

    private static final double PERCENT = 100;

    private ContractRows() {}

    static List<ContractRow> of(MarketDay day, QuoteAges ages, Optional<VixCurve> baseline) {
        return CurvePoints.all(day.curve()).stream()
                .map(node ->
                        row(day, ages, node, baseline.map(ContractRows::nodes).orElseGet(List::of)))
                .toList();
    }

    private static ContractRow row(MarketDay day, QuoteAges ages, CurveNode node, List<CurveNode> before) {
        Settlement settlement = node.contract().settlement();
        OptionalDouble change = before.stream()
                .filter(other -> other.contract().equals(node.contract()))
                .mapToDouble(other -> node.price() - other.price())
                .findFirst();
        int slot = day.curve().nodes().indexOf(node);
        return new ContractRow(
                node.contract().label(),
                Dates.withWeekday(settlement.date()),
                Dates.day(settlement.date()),
                settlement.movedBy().orElse(""),
                Numbers.fixed(CurvePoints.days(node), 1),
                Numbers.fixed(node.price(), 3),
                change.isPresent() ? Numbers.change(change.getAsDouble(), 3) : Numbers.NONE,
                slot < 0 ? Numbers.NONE : percent(day.analytics().rollYields().get(slot)),
                day.curve().provenance().name().toLowerCase(Locale.ROOT),
                slot >= 0,
                CurvePoints.sides(ages, node)
                        .map(sides -> Numbers.fixed(sides.bid(), 2) + "–" + Numbers.fixed(sides.ask(), 2))
                        .orElse(""),
                ages.stale(node.contract()));
    }

    private static String percent(Figure yield) {
        OptionalDouble value = yield.asOptional();
        return value.isPresent() ? Numbers.signed(value.getAsDouble() * PERCENT, 1) : Numbers.NONE;
    }

    private static List<CurveNode> nodes(VixCurve curve) {
        return Stream.concat(curve.nodes().stream(), curve.weeklies().stream()).toList();
    }
}
