package dev.alvh.desktop.shell;

import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.desk.Health;
import dev.alvh.core.desk.Quoted;
import dev.alvh.core.quote.Instrument;
import dev.alvh.desktop.fx.Stalls;
import dev.alvh.desktop.session.LoadState;
import dev.alvh.desktop.text.Dates;
import dev.alvh.desktop.theme.Tone;
import dev.alvh.feed.play.PlayerStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Health in words: of the data, of the desk that folds it, of the screen. */
final class StatusTexts {

    private StatusTexts() {}

    static StatusViewModel.Light light(Health health, LocalDate session, Optional<PlayerStatus> player, Stalls stalls) {
        String age = health.oldest().map(oldest -> oldest.age().text()).orElse("");
        String detail = data(health, age) + "\n"
                + Stream.concat(player.stream().map(StatusTexts::desk), Stream.of(stalls.text()))
                        .collect(Collectors.joining("\n"));
        return switch (health.light()) {
            case FRESH -> new StatusViewModel.Light("● " + fresh(health, age, session), detail, Tone.CONTANGO);
            case STALE -> new StatusViewModel.Light("◆ " + stale(health, age), detail, Tone.INVERTED);
            case DOWN -> new StatusViewModel.Light("■ Feed down", detail, Tone.INVERTED);
        };
    }

    /** Before anything is said in a session, the closes of the one before are all that there is. */
    private static String fresh(Health health, String age, LocalDate session) {
        return health.oldest()
                .map(oldest -> oldest.mark().at().atZone(ExchangeTime.CHICAGO).toLocalDate())
                .filter(session::isAfter)
                .map(date -> "Closes of " + Dates.day(date))
                .orElse("Fresh " + age);
    }

    /** A value that never came has no age. */
    private static String stale(Health health, String age) {
        boolean old = health.oldest().map(Quoted::stale).orElse(false);
        return old
                ? "Stale " + age
                : "No " + health.missing().map(Instrument::label).orElse("value");
    }

    /** What a trader must hear first: what was refused, then the desk, the data, the screen. */
    static StatusViewModel.Message message(
            Optional<String> trouble, Optional<PlayerStatus> player, LoadState state, Stalls stalls) {
        List<String> all = Stream.of(
                        trouble.stream(),
                        player.stream().map(PlayerStatus::messages).flatMap(List::stream),
                        state instanceof LoadState.Ready ready ? ready.remark().stream() : Stream.<String>empty(),
                        stalls.recent()
                                ? Stream.of("the screen stood still: "
                                        + stalls.last().toMillis() + " ms")
                                : Stream.<String>empty())
                .flatMap(each -> each)
                .toList();
        return all.isEmpty()
                ? StatusViewModel.Message.NONE
                : new StatusViewModel.Message("▲ " + all.getFirst(), String.join("\n", all));
    }

    private static String data(Health health, String age) {
        String who = health.oldest()
                .map(oldest -> "Oldest needed value: " + oldest.instrument().label() + ", " + age + " old. ")
                .orElse("No value has come yet. ");
        String missing = health.missing()
                .map(instrument -> "Never heard: " + instrument.label() + ". ")
                .orElse("");
        return who + missing + health.events() + " events, " + health.conflated() + " conflated, " + health.dropped()
                + " dropped, " + health.faults().total() + " refused or marked."
                + (health.detail().isEmpty() ? "" : " The feed says: " + health.detail() + ".");
    }

    private static String desk(PlayerStatus player) {
        String lag = player.mostLag().isZero()
                ? "The desk never took longer than a frame."
                : "The desk took at most " + player.mostLag().toMillis() + " ms longer than a frame.";
        return Stream.concat(Stream.of(lag), player.messages().stream().map(said -> "Now " + said + "."))
                .collect(Collectors.joining("\n"));
    }
}
