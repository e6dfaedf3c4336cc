package dev.alvh.cli.replay;

import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.core.step.Account;
import dev.alvh.core.step.DayDecision;
import dev.alvh.core.step.Money;
import dev.alvh.store.json.JsonOut;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One session as the desk lived it.
 *
 * @param opened the desk just after the open; empty where a recorded desk caught up with the session at its close
 * @param decided the desk at its decision instant, or where the recording ends before it
 */
record ReplayedDay(LocalDate date, Optional<DeskState> opened, DeskState decided) {

    void writeFields(JsonOut json) {
        json.text("date", date.toString());
        json.flag("closed", !decided.trading());
        json.objects("decisions", decided.decisions(), decision -> {
            json.text("at", decision.at().toString());
            json.text("decision", decision.words());
            json.number("cash", decision.cash());
        });
        json.number("cash", decided.cash());
        json.object("account", () -> writeAccount(json, decided.account()));
        json.objects("strategies", hedges(), hedge -> {
            json.text("name", hedge.name());
            json.integer("vixBeta", hedge.vixBeta());
            json.figure("budgetScale", hedge.budgetScale());
            json.number("hedgeEquity", hedge.hedge());
            json.figure("equity", hedge.equity());
        });
    }

    /** The adaptive hedge and each control, as the session has left them. */
    List<HedgedEquity> hedges() {
        return HedgedEquity.of(
                decided.account(), decided.decision().map(DayDecision::controls).orElse(List.of()));
    }

    private static void writeAccount(JsonOut json, Account account) {
        json.number("equity", Money.dollars(account.equity()));
        json.number("condors", Money.dollars(account.condors()));
        json.number("condorSpreads", Money.dollars(account.condorSpreads()));
        json.number("condorFees", Money.dollars(account.condorFees()));
        json.number("futures", Money.dollars(account.futures()));
        json.number("calls", Money.dollars(account.calls()));
        json.number("hedgeSpreads", Money.dollars(account.hedgeSpreads()));
        json.number("hedgeFees", Money.dollars(account.hedgeFees()));
    }
}
