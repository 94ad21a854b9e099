package app.tradewind.intake.reading.text;

import java.io.IOException;
import java.io.Reader;

/** A quick look at the quotes of a text, before the library is asked for all of its cells. */
final class Quotes {

    private static final int BUFFER = 1 << 15;

    private static final int AT_START = 0;
    private static final int IN_PLAIN = 1;
    private static final int IN_QUOTED = 2;
    private static final int AFTER_QUOTE = 3;

    private Quotes() { }

    /**
     * Whether every quote opens or closes a cell of one line, or is doubled inside it. {@code false} says
     * only that a closer look is needed.
     */
    static boolean areSimple(Reader text, char delimiter) throws IOException {
        char[] buffer = new char[BUFFER];
        int state = AT_START;
        for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            for (int i = 0; i < read; i++) {
                char c = buffer[i];
                if (c != '"' && c != delimiter && c != '\n' && c != '\r') {
                    if (state == AFTER_QUOTE) {
                        return false;
                    }
                    state = state == AT_START ? IN_PLAIN : state;
                } else if (c == '"') {
                    if (state == IN_PLAIN) {
                        return false;
                    }
                    state = state == IN_QUOTED ? AFTER_QUOTE : IN_QUOTED;
                } else if (state != IN_QUOTED) {
                    state = AT_START;
                } else if (c != delimiter) {
                    return false;
                }
            }
        }
        return state != IN_QUOTED;
    }
}
