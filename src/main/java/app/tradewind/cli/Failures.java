package app.tradewind.cli;

import app.tradewind.cli.call.Console;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.reference.ReferenceException;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;

/**
 * Turns whatever ended a command into a sentence and a status. A fault of the program's own gets a short
 * code that is the same each time, so that two people can speak of the same fault.
 */
final class Failures {

    /** What the names of our own classes start with. */
    private static final String HOUSE = Failures.class.getPackageName().replace("cli", "");

    private final Words words;
    private final boolean debug;

    /** @param debug also prints where it happened */
    Failures(Words words, boolean debug) {
        this.words = words;
        this.debug = debug;
    }

    /** @return the exit status */
    int explain(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            int status = status(cause);
            if (status != ExitStatus.FAULT) {
                return told(sentence(cause), status, e);
            }
        }
        return told(Phrase.of("cli.fault", code(e)), ExitStatus.FAULT, e);
    }

    private static int status(Throwable e) {
        if (e instanceof UnusableFileException || e instanceof ReferenceException || e instanceof IOException) {
            return ExitStatus.INPUT;
        }
        if (e instanceof WorkspaceException) {
            return ExitStatus.WORKSPACE;
        }
        return e instanceof CancellationException ? ExitStatus.CANCELLED : ExitStatus.FAULT;
    }

    private static Phrase sentence(Throwable e) {
        if (e instanceof UnusableFileException unusable) {
            return unusable.phrase();
        }
        if (e instanceof ReferenceException broken) {
            return broken.phrase();
        }
        if (e instanceof WorkspaceException shut) {
            return shut.phrase();
        }
        if (e instanceof AccessDeniedException denied) {
            return Phrase.of("cli.denied", String.valueOf(denied.getFile()));
        }
        return e instanceof IOException ? Phrase.of("cli.device", String.valueOf(e.getMessage())) : Phrase.of("cli.cancelled");
    }

    private int told(Phrase phrase, int status, Throwable e) {
        Console.err().println(words.say(phrase));
        if (debug) {
            e.printStackTrace(Console.err());
        }
        return status;
    }

    /** Of the kind of the fault and the method of ours it came through, but of no line: {@code TW-1A2B3C4D}. */
    static String code(Throwable e) {
        String where = "";
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith(HOUSE)) {
                where = frame.getClassName() + "." + frame.getMethodName();
                break;
            }
        }
        CRC32 sum = new CRC32();
        sum.update((e.getClass().getName() + " " + where).getBytes(StandardCharsets.UTF_8));
        return "TW-" + HexFormat.of().withUpperCase().toHexDigits((int) sum.getValue());
    }
}
