package dev.alvh.cli.price;

import dev.alvh.store.json.JsonOut;

/** The answer to one question of a spec. */
interface Result {

    /** What the question called itself. */
    String id();

    /** Writes the answer into the object that is open, after the id. */
    void writeFields(JsonOut json);
}
