package app.tradewind.ui.support.tasks;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.reference.ReferenceException;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * Something that went wrong in a task: a sentence for the person, and for a bug a short code and the
 * details to hand to whoever mends it.
 *
 * @param phrase what to say
 * @param details the technical text behind it, empty where the sentence says all
 */
public record Incident(Phrase phrase, String details) {

    private static final int CODE_SPACE = 36 * 36 * 36 * 36;

    /** A file or table that cannot be used speaks for itself; anything else is a bug and gets a code. */
    static Incident of(Throwable failure) {
        if (failure instanceof UnusableFileException unusable) {
            return new Incident(unusable.phrase(), "");
        }
        if (failure instanceof WorkspaceException workspace) {
            return new Incident(workspace.phrase(), "");
        }
        if (failure instanceof ReferenceException broken) {
            return new Incident(broken.phrase(), "");
        }
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        String code = code(failure);
        return new Incident(Phrase.of("ui.incident.bug", code), code + "\n" + stack);
    }

    /** Four characters from the kind of failure and the place it came from: the same bug has the same code. */
    static String code(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String where = stack.length == 0 ? "" : stack[0].getClassName() + stack[0].getMethodName();
        int hash = Math.floorMod((failure.getClass().getName() + where).hashCode(), CODE_SPACE);
        String digits = Integer.toString(hash, 36).toUpperCase(Locale.ROOT);
        return "T-" + "0".repeat(4 - digits.length()) + digits;
    }
}
