package dev.alvh.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one line that answers a wrong command line: what is wrong, what was probably meant, where the help is. */
final class UsageError {

    private UsageError() {}

    static String line(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        return OneLine.of("alvh: " + what(wrong, command) + " (see " + name + " --help)");
    }

    private static String what(ParameterException wrong, CommandLine command) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (!command.getUnmatchedArguments().isEmpty()) {
            // a mistyped option is also a missing one; the first is what the user did
            return unmatched(new UnmatchedArgumentException(command, command.getUnmatchedArguments()), command);
        }
        // picocli's own sentences begin with a capital; ours follow a colon
        String message = String.valueOf(wrong.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String unmatched(UnmatchedArgumentException wrong, CommandLine command) {
        String argument = wrong.getUnmatched().getFirst();
        if (wrong.isUnknownOption()) {
            return "unknown option '" + argument + "'" + meant(wrong.getSuggestions());
        }
        if (command.getSubcommands().isEmpty()) {
            return "unexpected argument '" + argument + "'";
        }
        List<String> similar = wrong.getSuggestions();
        return "unknown command '" + argument + "'"
                + (similar.isEmpty()
                        ? "; expected one of "
                                + String.join(", ", command.getSubcommands().keySet())
                        : meant(similar));
    }

    private static String meant(List<String> similar) {
        return similar.isEmpty() ? "" : "; did you mean " + similar.getFirst() + "?";
    }
}
