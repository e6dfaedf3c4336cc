package dev.alvh.desktop.command;

import dev.alvh.cli.command.DateConverter;
import dev.alvh.desktop.session.DataSource;
import dev.alvh.feed.input.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data, and which date of it. */
@SuppressWarnings("NullAway.Init") // picocli makes it and sets the fields
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of native files, or a recorded session; default: the sample.")
    private @Nullable Path data;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "Date to show; default: the last one of a data folder.")
    private @Nullable LocalDate date;

    boolean isGiven() {
        return data != null;
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * The folder or the recording to open.
     *
     * @throws BadInputException where it is not there
     */
    DataSource source() throws BadInputException {
        Path given = data;
        if (given == null) {
            return Sample.source()
                    .orElseThrow(() -> BadInputException.of("this build has no sample", "--data with a data folder"));
        }
        if (Files.isRegularFile(given)) {
            return new DataSource.Recording(given);
        }
        if (!Files.isDirectory(given)) {
            throw BadInputException.in(given, "no such folder", "a folder with native files, or a recorded session");
        }
        return DataSource.of(given);
    }
}
