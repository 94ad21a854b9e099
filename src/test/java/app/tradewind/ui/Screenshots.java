package app.tradewind.ui;

import app.tradewind.jobs.desk.Places;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/**
 * Opens every screen in every look and language at 1280×800 and saves what it looks like. Arguments:
 * the folder for the pictures, then the names of states as {@link PictureScript} knows them, the
 * screens where none is named. The property {@code workspace} names a workspace to show, {@code looks}
 * the looks, {@code past} how many weeks ago forecasts were kept and changed in it, to be judged now.
 */
public final class Screenshots extends Application {

    private static final Duration SETTLE = Duration.millis(400);
    private static final Duration GLANCE = Duration.millis(120);
    private static final int QUIET_GLANCES = 3;
    private static final int COLOURS = 128;
    private static final List<String> SCREENS = List.of("today", "data", "check", "products", "prices", "stock", "copy");

    private final Deque<String> states = new ArrayDeque<>();
    private Desk desk;
    private ShellView shell;
    private Scene scene;
    private PictureScript script;
    private File folder;

    /** Not a toolkit application itself, so that it starts from a plain class path. */
    public static final class Start {
        public static void main(String[] args) {
            Application.launch(Screenshots.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        Texts texts = new Texts(Lang.EN);
        desk = new Desk(texts, new Tasks(Executors.newSingleThreadExecutor(), Platform::runLater), source());
        shell = new ShellView(desk);
        scene = shell.scene(1280, 800);
        stage.setScene(scene);
        stage.show();
        shell.start();
        script = new PictureScript(desk, scene);
        List<String> args = getParameters().getRaw();
        folder = new File(args.get(0));
        states.addAll(args.size() > 1 ? args.subList(1, args.size()) : SCREENS);
        quiet(0, this::next);
    }

    /** A workspace where the property names one, else the small boards. */
    private static Source source() {
        String workspace = System.getProperty("workspace", "");
        int past = Integer.getInteger("past", 0);
        if (!workspace.isEmpty() && past > 0) {
            PastForecasts.keep(Path.of(workspace), past);
        }
        return workspace.isEmpty() ? new SampleSource() : new JobsSource(Path.of(workspace), false, new Places(Path.of(workspace)));
    }

    /** Brings the next state about, and takes its pictures. */
    private void next() {
        String state = states.poll();
        if (state == null) {
            System.exit(0);
        }
        play(new ArrayDeque<>(script.steps(state)), () -> shoot(state, shots()));
    }

    private void play(Deque<Runnable> steps, Runnable then) {
        Runnable step = steps.poll();
        if (step == null) {
            then.run();
        } else {
            step.run();
            quiet(0, () -> play(steps, then));
        }
    }

    private void shoot(String state, Deque<Shot> shots) {
        Shot shot = shots.poll();
        if (shot == null) {
            next();
            return;
        }
        desk.texts().langProperty().set(shot.lang());
        shell.show(shot.look());
        after(SETTLE, () -> quiet(0, () -> {
            save(scene, new File(folder, PictureScript.name(state) + "-" + shot.file()));
            shoot(state, shots);
        }));
    }

    /** Once nothing runs any more. A workspace that cannot be opened, being open elsewhere, would be waited for without end. */
    private void quiet(int glances, Runnable then) {
        after(GLANCE, () -> {
            if (desk.tasks().incidentProperty().get() != null) {
                System.err.println(desk.tasks().incidentProperty().get());
                System.exit(1);
            }
            boolean idle = desk.tasks().currentProperty().get() == null && desk.todayProperty().get() != null;
            if (idle && glances >= QUIET_GLANCES) {
                then.run();
            } else {
                quiet(idle ? glances + 1 : 0, then);
            }
        });
    }

    private static void after(Duration time, Runnable then) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(e -> then.run());
        pause.play();
    }

    private static Deque<Shot> shots() {
        String looks = System.getProperty("looks", "");
        Deque<Shot> shots = new ArrayDeque<>();
        for (Look look : Look.values()) {
            for (Lang lang : Lang.values()) {
                Shot shot = new Shot(lang, look);
                if (looks.isEmpty() || List.of(looks.split(",")).contains(shot.file().replace(".png", ""))) {
                    shots.add(shot);
                }
            }
        }
        return shots;
    }

    private record Shot(Lang lang, Look look) {
        String file() {
            return lang.tag() + "-" + look.name().toLowerCase(Locale.ROOT) + ".png";
        }
    }

    /** The colours most used, few enough for a small file. */
    private static IndexColorModel palette(WritableImage picture, PixelReader pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int[] colours = counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).limit(COLOURS).mapToInt(Map.Entry::getKey).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static void save(Scene scene, File file) {
        WritableImage picture = scene.snapshot(null);
        PixelReader pixels = picture.getPixelReader();
        BufferedImage image = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                palette(picture, pixels));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            ImageIO.write(image, "png", file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
