package app.tradewind;

import app.tradewind.cli.Cli;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.jobs.desk.Places;
import app.tradewind.ui.Window;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the program starts: with arguments the command line, without the window, and where there is no
 * display a walk of the sample seller through the whole desk. Does not extend the toolkit's application
 * class, so that a plain jar can start it.
 */
public final class Main {

    private static final String DEMO = "tradewind-demo";

    private Main() { }

    /** {@code window [DIR]} opens the window on a workspace; anything else is a command. */
    public static void main(String[] args) {
        if (args.length > 0 && !args[0].equals("window")) {
            end(Cli.run(args));
        } else if (args.length > 1) {
            Window.open(Path.of(args[1]));
        } else if (hasDisplay()) {
            Places places = new Places(Path.of(System.getProperty("user.home")));
            Window.openOrSample(places.last().orElse(places.sample()), places.sample());
        } else {
            end(demo());
        }
    }

    private static int demo() {
        Path workspace = Path.of(DEMO, "workspace");
        int status = Cli.run("demo", "-w", workspace.toString());
        if (status != ExitStatus.DONE) {
            return status;
        }
        return Cli.run("report", "-w", workspace.toString(), "--out", Path.of(DEMO, "report").toString(), "--brief");
    }

    /** Windows and macOS always have one; elsewhere X11 or Wayland say so. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("win") || system.contains("mac")
                || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** Leaves a running build alone where all went well: a build tool may have started us inside itself. */
    private static void end(int status) {
        if (status != ExitStatus.DONE) {
            System.exit(status);
        }
    }
}
