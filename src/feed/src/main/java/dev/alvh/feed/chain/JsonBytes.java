package dev.alvh.feed.chain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Pulls what is wanted out of JSON text that is all there, in one pass over its bytes: names are compared in place, what
 * nobody asks for is checked and passed over but never made. A snapshot of a chain is a megabyte of which a fifth is
 * wanted, hence no tokens and no tree.
 *
 * <p>JSON as in RFC 8259, in UTF-8; NaN and the infinities are let through where a number may stand.
 */
final class JsonBytes {

    /** The text is no JSON, or ends before it is complete. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final boolean cutOff;

        Broken(int line, boolean cutOff) {
            super("line " + line, null, false, false);
            this.line = line;
            this.cutOff = cutOff;
        }

        /** 1-based. */
        int line() {
            return line;
        }

        /** Whether the text is JSON as far as it goes. */
        boolean isCutOff() {
            return cutOff;
        }
    }

    private static final int DEEPEST = 500;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] in;
    private int at;
    private int line = 1;
    private boolean opened;
    private int nameFrom;
    private int nameTo;

    JsonBytes(byte[] in) {
        this.in = in;
        if (in.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(in, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            at = BYTE_ORDER_MARK.length;
        }
    }

    /** The line of what comes next, 1-based. */
    int line() {
        blank();
        return line;
    }

    /** Whether nothing comes any more. */
    boolean isAtEnd() {
        blank();
        return at == in.length;
    }

    /** Whether a value of this kind comes next, by its first character: one of <code>{ [ "</code>. */
    boolean isNext(char first) throws Broken {
        return peek() == first;
    }

    /** Whether a number comes next. */
    boolean isNumberNext() throws Broken {
        byte first = peek();
        return first == '-' || (first >= '0' && first <= '9') || first == 'N' || first == 'I';
    }

    /** Takes the <code>{</code> or <code>[</code> that comes next. */
    void open() {
        at++;
        opened = true;
    }

    /** Goes to the next member or element of what was opened; takes {@code close} and is false where there is none. */
    boolean next(char close) throws Broken {
        byte found = peek();
        boolean first = opened;
        opened = false;
        if (found == close) {
            at++;
            return false;
        }
        if (!first) {
            require(found == ',');
            at++;
            // after a comma an array has an element; that an object has a member, its name will tell
            require(close != ']' || peek() != close);
        }
        return true;
    }

    /** Takes a member's name and its colon. */
    void name() throws Broken {
        require(peek() == '"');
        nameFrom = at + 1;
        pastText();
        nameTo = at - 1;
        require(peek() == ':');
        at++;
    }

    /** How many bytes the name just taken has. */
    int nameLength() {
        return nameTo - nameFrom;
    }

    /** Whether the name just taken is this one. */
    boolean isNamed(byte[] name) {
        return nameLength() == name.length && Arrays.equals(in, nameFrom, nameTo, name, 0, name.length);
    }

    /** Takes the text that comes next. */
    String text() throws Broken {
        int from = at + 1;
        return pastText()
                ? JsonText.unescaped(in, from, at - 1)
                : new String(in, from, at - 1 - from, StandardCharsets.UTF_8);
    }

    /** Takes the number that comes next. */
    double number() throws Broken {
        int from = at;
        boolean negative = in[from] == '-';
        int first = negative ? from + 1 : from;
        if (first < in.length && (in[first] == 'N' || in[first] == 'I')) {
            at = first;
            return word(negative);
        }
        long digits = 0;
        int to = first;
        int point = -1;
        for (; to < in.length; to++) {
            int digit = in[to] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (digit == '.' - '0' && point < 0) {
                point = to;
            } else {
                break;
            }
        }
        at = to;
        int wholes = (point < 0 ? to : point) - first;
        int decimals = point < 0 ? 0 : to - point - 1;
        requireDigits(wholes > 0 && (point < 0 || decimals > 0));
        require(in[first] != '0' || wholes == 1);
        boolean plain = to == in.length || (in[to] | 0x20) != 'e';
        if (!plain) {
            exponent();
        }
        return JsonText.number(in, from, at, plain, negative, digits, wholes + decimals, decimals);
    }

    private void exponent() throws Broken {
        at++;
        if (has() && (in[at] == '-' || in[at] == '+')) {
            at++;
        }
        int from = at;
        while (at < in.length && in[at] >= '0' && in[at] <= '9') {
            at++;
        }
        requireDigits(at > from);
    }

    /** Passes over the value that comes next. */
    void skip() throws Broken {
        skip(0);
    }

    private void skip(int depth) throws Broken {
        require(depth <= DEEPEST);
        byte first = peek();
        switch (first) {
            case '"' -> pastText();
            case '{' -> {
                open();
                while (next('}')) {
                    name();
                    skip(depth + 1);
                }
            }
            case '[' -> {
                open();
                while (next(']')) {
                    skip(depth + 1);
                }
            }
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> {
                require(isNumberNext());
                number();
            }
        }
    }

    private double word(boolean negative) throws Broken {
        if (in[at] == 'N' && !negative) {
            literal("NaN");
            return Double.NaN;
        }
        literal("Infinity");
        return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private void literal(String word) throws Broken {
        for (int i = 0; i < word.length(); i++) {
            require(has() && in[at] == word.charAt(i));
            at++;
        }
        boolean goesOn = at < in.length && Character.isLetterOrDigit(in[at]);
        require(!goesOn);
    }

    /** Takes the text that comes next; whether anything in it is escaped. */
    private boolean pastText() throws Broken {
        int from = ++at;
        boolean escaped = false;
        boolean foreign = false;
        while (true) {
            int to = at;
            while (to < in.length && in[to] != '"' && in[to] != '\\' && in[to] >= ' ') {
                to++;
            }
            at = to;
            has();
            byte one = in[at++];
            if (one == '"') {
                break;
            }
            if (one == '\\') {
                escaped = true;
                pastEscape();
            } else {
                foreign = true;
                require(one < 0);
            }
        }
        if (foreign) {
            requireUtf8(from, at - 1);
        }
        return escaped;
    }

    private void pastEscape() throws Broken {
        require(has() && "\"\\/bfnrtu".indexOf(in[at]) >= 0);
        if (in[at++] == 'u') {
            for (int i = 0; i < 4; i++) {
                require(has() && Character.digit(in[at], 16) >= 0);
                at++;
            }
        }
    }

    private void requireUtf8(int from, int to) throws Broken {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in, from, to - from));
        } catch (CharacterCodingException _) {
            throw new Broken(line, false);
        }
    }

    private byte peek() throws Broken {
        blank();
        has();
        return in[at];
    }

    private void blank() {
        while (at < in.length && in[at] <= ' ' && in[at] > 0) {
            byte one = in[at];
            if (one == '\n' || (one == '\r' && (at + 1 == in.length || in[at + 1] != '\n'))) {
                line++;
            } else if (one != ' ' && one != '\t' && one != '\r') {
                return;
            }
            at++;
        }
    }

    /** Always true: where the text has ended, it is cut off. */
    private boolean has() throws Broken {
        if (at == in.length) {
            throw new Broken(line, true);
        }
        return true;
    }

    private void requireDigits(boolean are) throws Broken {
        if (!are) {
            has();
            throw new Broken(line, false);
        }
    }

    private void require(boolean isJson) throws Broken {
        if (!isJson) {
            throw new Broken(line, false);
        }
    }
}
