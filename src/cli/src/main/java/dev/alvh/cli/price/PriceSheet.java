package dev.alvh.cli.price;

import dev.alvh.cli.text.Blocks;
import dev.alvh.store.json.JsonOut;
import java.io.PrintWriter;
import java.util.List;

/**
 * The answers to a spec, under the keys and ids of its questions.
 *
 * @param parts one for each key that the spec has
 */
record PriceSheet(List<Part<?>> parts) {

    /** The answers to the questions of one kind. */
    record Part<R extends Result>(Section<R> section, List<R> results) {

        Part {
            results = List.copyOf(results);
        }

        private void writeJson(JsonOut json) {
            json.objects(section.key(), results, result -> {
                json.text("id", result.id());
                result.writeFields(json);
            });
        }

        private void writeText(PrintWriter out) {
            section.text().write(out, results);
        }
    }

    PriceSheet {
        parts = List.copyOf(parts);
    }

    void writeJson(PrintWriter out) {
        JsonOut.document(out, json -> parts.forEach(part -> part.writeJson(json)));
    }

    void writeText(PrintWriter out) {
        List<Part<?>> answered =
                parts.stream().filter(part -> !part.results().isEmpty()).toList();
        Blocks.write(out, answered, part -> part.writeText(out));
    }
}
