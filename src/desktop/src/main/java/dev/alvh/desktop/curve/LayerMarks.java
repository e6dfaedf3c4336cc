package dev.alvh.desktop.curve;

import dev.alvh.core.contract.VxFuture;
import dev.alvh.core.curve.VixCurve;
import dev.alvh.core.desk.DeskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The hedge's layers on the axis of the curve. */
final class LayerMarks {

    private LayerMarks() {}

    static List<LayerMark> of(Optional<DeskState> desk, VixCurve curve) {
        TreeMap<VxFuture, List<String>> byContract = new TreeMap<>();
        desk.stream()
                .flatMap(state -> state.hedge().held().holdings().stream())
                .forEach(held -> byContract
                        .computeIfAbsent(held.contract(), _ -> new ArrayList<>())
                        .add(held.layer().name()));
        return curve.nodes().stream()
                .filter(node -> byContract.containsKey(node.contract()))
                .map(node -> new LayerMark(
                        CurvePoints.days(node), text(byContract.getOrDefault(node.contract(), List.of()))))
                .toList();
    }

    /** Neighbours are written as one: {@code S1, S2, S3, I1} as {@code S1-3 I1}. */
    static String text(List<String> layers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < layers.size(); i++) {
            int last = i;
            while (last + 1 < layers.size() && follow(layers.get(last), layers.get(last + 1))) {
                last++;
            }
            text.append(text.isEmpty() ? "" : " ").append(layers.get(i));
            if (last > i) {
                text.append('-').append(layers.get(last).substring(1));
            }
            i = last;
        }
        return text.toString();
    }

    private static boolean follow(String one, String next) {
        return one.charAt(0) == next.charAt(0) && one.charAt(1) + 1 == next.charAt(1);
    }
}
