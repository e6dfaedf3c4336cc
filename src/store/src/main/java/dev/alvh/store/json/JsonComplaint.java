package dev.alvh.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.alvh.store.file.BadFileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the parser's complaint into the form of all others: what was met, what was expected. The rest of it, such as
 * settings of the parser and character codes, helps nobody who edits a file.
 */
final class JsonComplaint {

    private static final Pattern EXPECTED =
            Pattern.compile("\\b(?:was expecting|expected) (.*?)(?: \\((?:for|start).*)?$");
    private static final Pattern AFTER_WHAT_WAS_MET =
            Pattern.compile(": (?!Leading|JSON).*| \\((?:not recognized|[0-9]+,).*| \\(for .*");
    private static final Pattern CHARACTER_CODE = Pattern.compile("\\(('.') \\(code [0-9]+\\)\\)");
    private static final Pattern CONTROL_CODE = Pattern.compile("\\(\\(CTRL-CHAR, (code [0-9]+)\\)\\)");

    private JsonComplaint() {}

    static BadFileException of(String source, JsonProcessingException thrown) {
        String complaint = thrown.getOriginalMessage().lines().findFirst().orElse("");
        Matcher expected = EXPECTED.matcher(complaint);
        String met = AFTER_WHAT_WAS_MET.matcher(complaint).replaceFirst("");
        met = CHARACTER_CODE.matcher(met).replaceAll("$1");
        met = CONTROL_CODE.matcher(met).replaceAll("of $1");
        return BadFileException.at(
                source,
                thrown.getLocation() == null ? 1 : thrown.getLocation().getLineNr(),
                "not valid JSON: " + met,
                expected.find() ? expectation(expected.group(1)) : "standard JSON");
    }

    /** A list in parentheses names every kind of value, and non-numbers among them. */
    private static String expectation(String clause) {
        return clause.startsWith("(") ? "a JSON value" : clause;
    }
}
