package dev.alvh.cli.price;

import dev.alvh.core.surface.VixFamily;
import dev.alvh.store.file.BadFileException;
import dev.alvh.store.json.Fields;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The VIX family as a spec states it: one level for every tenor, or levels by days. */
final class VixLevels {

    private static final String LEVEL = "volatility points, 0.01 to 1000";
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,3}");

    private VixLevels() {}

    static VixFamily of(Fields question) throws BadFileException {
        if (!question.hasObject("vix")) {
            return VixFamily.flat(question.number("vix", LEVEL + ", or an object of such by days", VixLevels::isLevel));
        }
        Fields levels = question.object("vix");
        Map<Integer, Double> byDays = new TreeMap<>();
        for (String days : levels.names()) {
            if (!DAYS.matcher(days).matches()) {
                throw levels.wrong(levels.line(days), "\"" + days + "\" is no tenor", "whole days, \"1\" to \"9999\"");
            }
            byDays.put(Integer.valueOf(days), levels.number(days, LEVEL, VixLevels::isLevel));
        }
        if (byDays.isEmpty()) {
            throw question.wrong(question.line("vix"), "vix is empty", "at least one level by days");
        }
        return new VixFamily(
                byDays.keySet().stream().mapToDouble(Integer::doubleValue).toArray(),
                byDays.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static boolean isLevel(double value) {
        return value >= VixFamily.LOWEST && value <= VixFamily.HIGHEST;
    }
}
