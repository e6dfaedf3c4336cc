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

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder of native files; default: the sample.")
    private @Nullable Path data;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "Date to show; default: the last curve date.")
    private @Nullable LocalDate date;

    boolean isGiven() {
        return data != null;
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * The folder to open.
     *
     * @throws BadInputException where it is not there
     */
    DataSource.Folder source() throws BadInputException {
        Path folder = data;
        if (folder == null) {
            return Sample.source()
                    .orElseThrow(() -> BadInputException.of("this build has no sample", "--data with a data folder"));
        }
        if (!Files.isDirectory(folder)) {
            throw BadInputException.in(folder, "no such folder", "a folder with native files");
        }
        return DataSource.of(folder);
    }
}
