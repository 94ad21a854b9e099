package app.tradewind.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A call of the program inside this one, and what came of it. */
record Call(int status, String out, String err) {

    static Call of(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(table, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            int status = Cli.run(args);
            return new Call(status, table.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** A call as a person types it: words between blanks. */
    static Call line(String line) {
        return of(line.split(" "));
    }

    String header() {
        return out.lines().findFirst().orElse("");
    }
}
