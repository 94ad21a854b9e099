package app.tradewind.words;

import java.util.List;

/**
 * Something to say, not yet in any language: the code of a message and what goes into it. Engines
 * and stores answer with phrases, so that the window, the command line and the reports say the same
 * in the reader's language.
 *
 * @param code key of a message, {@code area.rest}; the area names the bundle that holds it
 * @param args what the message's numbered places stand for: text, numbers, dates, money or phrases
 */
public record Phrase(String code, List<Object> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String code, Object... args) {
        return new Phrase(code, List.of(args));
    }

    /** The bundle that holds this phrase: the part of the code before its first dot. */
    public String area() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }
}
