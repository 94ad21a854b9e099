package app.tradewind.ui;

import app.tradewind.jobs.desk.Places;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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
 * the folder for the pictures, then the names of screens, all where none is named. The properties
 * {@code workspace} and {@code file} name a workspace to show and a file to check.
 */
public final class Screenshots extends Application {

    private static final Duration SETTLE = Duration.millis(900);
    private static final List<String> SCREENS = List.of("today", "data", "check", "products", "prices", "stock", "copy");

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
        Desk desk = new Desk(texts, new Tasks(Executors.newSingleThreadExecutor(), Platform::runLater), source());
        ShellView shell = new ShellView(desk);
        Scene scene = shell.scene(1280, 800);
        stage.setScene(scene);
        stage.show();
        shell.start();
        List<String> args = getParameters().getRaw();
        List<String> screens = args.size() > 1 ? args.subList(1, args.size()) : SCREENS;
        Deque<Shot> shots = new ArrayDeque<>();
        for (String screen : screens) {
            for (Lang lang : Lang.values()) {
                for (Look look : Look.values()) {
                    shots.add(new Shot(screen, lang, look));
                }
            }
        }
        File folder = new File(args.get(0));
        desk.todayProperty().addListener((o, was, is) -> {
            if (was == null) {
                next(shots, folder, desk, shell, scene);
            }
        });
    }

    /** A workspace where the property names one, else the small boards. */
    private static Source source() {
        String workspace = System.getProperty("workspace", "");
        return workspace.isEmpty() ? new SampleSource() : new JobsSource(Path.of(workspace), false, new Places(Path.of(workspace)));
    }

    /** Goes there, gives the boards time to land, saves, and goes on. */
    private static void next(Deque<Shot> shots, File folder, Desk desk, ShellView shell, Scene scene) {
        Shot shot = shots.poll();
        if (shot == null) {
            System.exit(0);
        }
        desk.texts().langProperty().set(shot.lang());
        shell.show(shot.look());
        desk.placeProperty().set(Place.of(shot.screen().equals("check") ? "data" : shot.screen()));
        if (shot.screen().equals("check")) {
            desk.droppedProperty().set(List.of(Path.of(System.getProperty("file", "57700010001.txt"))));
        }
        PauseTransition pause = new PauseTransition(SETTLE);
        pause.setOnFinished(e -> {
            save(scene, new File(folder, shot.file()));
            next(shots, folder, desk, shell, scene);
        });
        pause.play();
    }

    private record Shot(String screen, Lang lang, Look look) {
        String file() {
            return screen + "-" + lang.tag() + "-" + look.name().toLowerCase(Locale.ROOT) + ".png";
        }
    }

    private static void save(Scene scene, File file) {
        WritableImage picture = scene.snapshot(null);
        PixelReader pixels = picture.getPixelReader();
        BufferedImage image = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(), BufferedImage.TYPE_INT_RGB);
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
