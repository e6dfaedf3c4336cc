package dev.alvh.cli.doctor;

import dev.alvh.feed.folder.DataFolder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;

/** How far a data folder reaches and what was wrong in it. */
final class DataFreshness {

    private DataFreshness() {}

    static Check check(DataFolder folder, Clock clock) {
        NavigableSet<LocalDate> dates = folder.history().curveDates();
        int repairs =
                folder.files().stream().mapToInt(file -> file.repairs().size()).sum();
        int refusals =
                folder.files().stream().mapToInt(file -> file.refusals().size()).sum();
        String read = "files " + folder.files().size() + ", repairs " + repairs + ", refusals " + refusals;
        if (dates.isEmpty()) {
            return new Check("data", false, "no VX settlement in the folder (" + read + ")");
        }
        long age = ChronoUnit.DAYS.between(dates.last(), LocalDate.now(clock));
        return new Check(
                "data",
                true,
                "VX settlements to " + dates.last() + (age >= 0 ? ", " + age + " days ago" : ", ahead of the clock")
                        + "; " + read);
    }
}
