package dev.alvh.desktop.shell;

import dev.alvh.desktop.session.DeskSession;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The date on screen, and the ways from it to others. */
public final class DatesViewModel {

    private final DeskSession session;

    /** Of the session. */
    public DatesViewModel(DeskSession session) {
        this.session = session;
    }

    public ReadOnlyObjectProperty<Optional<LocalDate>> date() {
        return session.date();
    }

    public boolean hasCurve(LocalDate date) {
        return session.hasCurve(date);
    }

    public void goTo(LocalDate date) {
        session.goTo(date);
    }

    public void nextDay() {
        session.nextDay();
    }

    public void previousDay() {
        session.previousDay();
    }

    public void nextMonth() {
        session.nextMonth();
    }

    public void previousMonth() {
        session.previousMonth();
    }

    public void firstDay() {
        session.firstDay();
    }

    public void lastDay() {
        session.lastDay();
    }
}
