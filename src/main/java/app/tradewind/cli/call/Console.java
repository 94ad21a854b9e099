package app.tradewind.cli.call;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The person's side of the command line. Where the computer's own encoding has no Chinese, as in a
 * plain POSIX locale, sentences are written as UTF-8 rather than as question marks.
 */
public final class Console {

    private static final String CHINESE = "中";

    private Console() { }

    /** For messages and progress. */
    public static PrintWriter err() {
        return writer(System.err, "stderr.encoding");
    }

    /** For help. Tables and summaries are bytes of their own, see {@link OutputOptions}. */
    public static PrintWriter out() {
        return writer(System.out, "stdout.encoding");
    }

    /** @param property names the encoding; until Java 18 with {@code sun.} before it, and on terminals only */
    private static PrintWriter writer(PrintStream stream, String property) {
        Charset own = Charset.forName(System.getProperty(property,
                System.getProperty("sun." + property, Charset.defaultCharset().name())));
        Charset speaking = own.newEncoder().canEncode(CHINESE) ? own : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(stream, speaking), true);
    }
}
