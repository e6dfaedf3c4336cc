package dev.alvh.cli.replay;

import dev.alvh.cli.text.FigureText;
import dev.alvh.cli.text.Table;
import dev.alvh.core.calendar.ExchangeTime;
import dev.alvh.core.condor.IronCondor;
import dev.alvh.core.curve.CurveAnalytics;
import dev.alvh.core.desk.CondorBook;
import dev.alvh.core.desk.Decision;
import dev.alvh.core.desk.DeskState;
import dev.alvh.core.desk.HedgedEquity;
import dev.alvh.core.layer.LayerPlan;
import dev.alvh.core.market.SeriesId;
import dev.alvh.core.observation.Figure;
import dev.alvh.core.observation.Provenance;
import dev.alvh.core.observation.Reading;
import dev.alvh.core.ruleset.Ruleset;
import dev.alvh.core.step.Account;
import dev.alvh.core.step.Money;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A session as a trader reads it. */
final class ReplayText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double PERCENT = 100;

    private ReplayText() {}

    static void write(PrintWriter out, Replayed replayed) {
        ReplayedDay first = replayed.days().getFirst();
        ReplayedDay last = replayed.days().getLast();
        boolean alone = replayed.days().size() == 1;
        Provenance provenance = last.decided().provenance();
        Ruleset ruleset = replayed.ruleset();
        out.print("replay of " + first.date() + (alone ? "" : " to " + last.date())
                + ", Chicago time\nprovenance "
                + provenance
                + (provenance == Provenance.SIMULATED ? ": no market ever showed these numbers" : "")
                + "\nrules of " + ruleset.name() + ", version " + ruleset.version() + ", hash " + ruleset.hash() + "\n"
                + replayed.signOff().why() + "\n\n");
        if (alone) {
            session(out, last);
        } else {
            sessions(out, replayed.days());
        }
        out.print("\n");
        account(out, last.decided());
        hedges(out, last.hedges());
    }

    /** A line for each session. */
    private static void sessions(PrintWriter out, List<ReplayedDay> days) {
        Table table = new Table(1, "session", "VIX", "front", "equity", "cash", "");
        for (ReplayedDay day : days) {
            DeskState state = day.decided();
            table.row(
                    day.date().toString(),
                    state.index(SeriesId.VIX)
                            .map(quoted -> String.format(
                                    Locale.ROOT, "%.2f", quoted.mark().price()))
                            .orElse("-"),
                    state.analytics()
                            .map(CurveAnalytics::frontPremium)
                            .map(premium -> FigureText.cell(premium, "%+.3f"))
                            .orElse("-"),
                    whole(state.account().equity()),
                    whole(state.account().cash()),
                    state.decisions().stream().map(Decision::words).collect(Collectors.joining("; ")));
        }
        table.write(out);
    }

    private static void session(PrintWriter out, ReplayedDay day) {
        DeskState decided = day.decided();
        day.opened().ifPresent(opened -> {
            out.print(time(opened.now()) + "  the session opens; known are the closes up to "
                    + opened.known().knownTo() + "\n");
            market(out, opened);
        });
        out.print("\n" + time(decided.now())
                + (decided.trading() ? "  the recording ends\n" : "  the settlement, at which the desk decides\n"));
        market(out, decided);
        book(out, decided);
        out.print("\ndecisions\n");
        if (decided.decisions().isEmpty()) {
            out.print("none: what is held is kept\n");
        }
        decided.decisions().forEach(decision -> out.print(line(decision)));
    }

    private static void hedges(PrintWriter out, List<HedgedEquity> hedges) {
        out.print("\nthe same condors with each hedge, dollars since the first session\n");
        Table table = new Table(1, "hedge", "VIX beta", "at scale 1", "scale", "equity", "");
        for (HedgedEquity hedge : hedges) {
            table.row(
                    hedge.name(),
                    FigureText.sign(hedge.vixBeta()),
                    String.format(Locale.ROOT, "%+,.0f", hedge.hedge()),
                    FigureText.cell(hedge.budgetScale(), "%.3f"),
                    FigureText.cell(hedge.equity(), "%+,.0f"),
                    FigureText.reason(hedge.equity()));
        }
        table.write(out);
    }

    private static void account(PrintWriter out, DeskState state) {
        Account account = state.account();
        FigureText.row(out, "cash", dollars(state.cash()) + " of condor and hedge, all costs paid");
        FigureText.row(
                out,
                "equity",
                dollars(Money.dollars(account.equity())) + " since the first session, what is held at its value");
        FigureText.row(out, "  condors", earned(account.condors(), account.condorSpreads(), account.condorFees()));
        FigureText.row(
                out,
                "  hedge",
                earned(account.futures() + account.calls(), account.hedgeSpreads(), account.hedgeFees()) + "; futures "
                        + whole(account.futures()) + ", calls " + whole(account.calls()));
    }

    private static String earned(long gain, long spreads, long fees) {
        return whole(gain) + " before costs, spreads " + whole(-spreads) + ", fees " + whole(-fees);
    }

    private static String whole(long money) {
        return String.format(Locale.ROOT, "%+,.0f", Money.dollars(money));
    }

    private static void market(PrintWriter out, DeskState state) {
        index(out, state, SeriesId.VIX);
        index(out, state, SeriesId.SPX);
        state.curve()
                .ifPresent(curve -> FigureText.row(
                        out,
                        "VX",
                        curve.nodes().stream()
                                .limit(4)
                                .map(node -> node.contract().label() + " "
                                        + String.format(Locale.ROOT, "%.3f", node.price()))
                                .collect(Collectors.joining(", "))));
        state.analytics().ifPresent(analytics -> analytics(out, analytics));
    }

    private static void index(PrintWriter out, DeskState state, SeriesId id) {
        state.index(id)
                .ifPresentOrElse(
                        quoted -> FigureText.row(
                                out,
                                id.name(),
                                String.format(Locale.ROOT, "%.2f", quoted.mark().price()) + ", "
                                        + quoted.age().text() + " old" + (quoted.stale() ? ", STALE" : "")),
                        () -> FigureText.row(out, id.name(), FigureText.none("the feed has said nothing of it")));
    }

    private static void analytics(PrintWriter out, CurveAnalytics analytics) {
        FigureText.row(out, "front premium", analytics.frontPremium(), "%+.3f", 1, " points");
        FigureText.row(out, "contango", analytics.contango(), "%+.2f", PERCENT, " %");
        analytics.regime().ifPresent(regime -> FigureText.row(out, "regime", regime.name()));
    }

    private static void book(PrintWriter out, DeskState state) {
        switch (state.condor()) {
            case Reading.Unavailable<CondorBook>(String reason) ->
                FigureText.row(out, "condor", FigureText.none(reason));
            case Reading.Known<CondorBook>(CondorBook book) -> {
                IronCondor condor = book.condor();
                FigureText.row(
                        out,
                        "condor",
                        String.format(
                                Locale.ROOT,
                                "%d %s %.0f/%.0f/%.0f/%.0f, sold on %s at %.2f",
                                condor.quantity(),
                                book.expiry().code(),
                                condor.putWing(),
                                condor.putShort(),
                                condor.callShort(),
                                condor.callWing(),
                                book.entered(),
                                book.credit()));
                FigureText.row(
                        out,
                        "mark",
                        String.format(
                                Locale.ROOT,
                                "%.2f by %s, %s since",
                                book.mark().perShare(),
                                book.markProvenance(state.provenance()),
                                dollars(book.profitAtMark())));
            }
        }
        Figure size = state.hedge().dollarsPerPoint();
        FigureText.row(out, "hedge size", size, "%.0f", 1, " dollars per VIX point");
        FigureText.row(out, "hedge held", lots(state.hedge().held()));
        FigureText.row(out, "hedge target", lots(state.hedge().target()));
    }

    private static String lots(LayerPlan plan) {
        String layers = plan.holdings().stream()
                .filter(holding -> holding.lots() + holding.minis() != 0)
                .map(holding -> holding.layer() + " " + holding.lots()
                        + (holding.minis() == 0 ? "" : "." + holding.minis()) + " "
                        + holding.contract().label())
                .collect(Collectors.joining(", "));
        return layers.isEmpty() ? "nothing" : layers;
    }

    private static String line(Decision decision) {
        return time(decision.at()) + "  " + decision.words()
                + (decision.cash() == 0 ? "" : ", " + dollars(decision.cash())) + "\n";
    }

    private static String dollars(double amount) {
        return String.format(Locale.ROOT, "%+,.2f dollars", amount);
    }

    private static String time(Instant at) {
        return at.atZone(ExchangeTime.CHICAGO).format(TIME);
    }
}
