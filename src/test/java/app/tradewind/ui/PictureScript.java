package app.tradewind.ui;

import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.ui.copy.acts.Deeds;
import app.tradewind.ui.copy.acts.PaperForm;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/**
 * How each state is brought about that a picture is taken of. A state is the name of a screen, or one of
 * these with the file or folder behind an equals sign: {@code files=FOLDER}, {@code check=FILE}, {@code
 * columns=FILE}, {@code slide=ID?FIGURE}, {@code choose=ID?PLACE} in a box of choices, {@code odd=FILE}, {@code kind=FILE}, {@code tell=FILE?ID} which presses the button with that id,
 * {@code type=ID?TEXT}, {@code paper=FILE} in Copy, {@code stock=SUBJECT}, {@code bring=FILE} and {@code receipts=FOLDER}, which bring files in.
 */
final class PictureScript {

    private final Desk desk;
    private final Scene scene;

    PictureScript(Desk desk, Scene scene) {
        this.desk = desk;
        this.scene = scene;
    }

    /** The state's name, for the picture's file. */
    static String name(String state) {
        String[] parts = state.split("=", 2);
        return parts.length < 2 ? parts[0] : parts[0] + "-" + Path.of(parts[1]).getFileName().toString().replaceAll("[?.#].*", "");
    }

    /** One after another; each once what the one before has set going is done. */
    List<Runnable> steps(String state) {
        String[] parts = state.split("=", 2);
        String file = parts.length < 2 ? System.getProperty("file", "57700010001.txt") : parts[1];
        return switch (parts[0]) {
            case "data" -> List.of(() -> go("data"), () -> press("data-step-1"), () -> press("data-clear"));
            case "files" -> List.of(() -> go("data"), () -> press("data-step-1"), () -> press("data-clear"), () -> drop(inside(file)));
            case "check" -> check(file, "data-side-0");
            case "columns" -> check(file, "data-side-1");
            case "odd" -> check(file, "data-side-2");
            case "kind" -> check(file, "data-other-kind");
            case "tell" -> check(file.split("\\?")[0], file.split("\\?")[1].split("\\+"));
            case "bring" -> check(file, "data-bring");
            case "receipts" -> List.of(() -> go("data"), () -> press("data-step-1"), () -> press("data-clear"), () -> drop(inside(file)),
                    () -> press("data-bring-ready"), () -> press("data-step-3"));
            case "press" -> List.of(() -> press(file));
            case "type" -> List.of(() -> type(file.split("\\?", 2)[0], file.split("\\?", 2)[1]));
            case "choose" -> List.of(() -> choose(file.split("\\?", 2)[0], Integer.parseInt(file.split("\\?", 2)[1])));
            case "slide" -> List.of(() -> slide(file.split("\\?", 2)[0], Double.parseDouble(file.split("\\?", 2)[1])));
            case "paper" -> List.of(() -> paper(Path.of(file)));
            default -> List.of(() -> desk.placeProperty().set(new Place(parts[0], parts.length < 2 ? "" : parts[1])));
        };
    }

    private List<Runnable> check(String file, String... presses) {
        List<Runnable> steps = new ArrayList<>(List.of(() -> go("data"), () -> press("data-step-1"), () -> press("data-clear"), () -> drop(List.of(Path.of(file)))));
        Stream.of(presses).forEach(press -> steps.add(() -> press(press)));
        return steps;
    }

    private void go(String screen) {
        desk.placeProperty().set(Place.of(screen));
    }

    private void choose(String id, int place) {
        if (scene.lookup("#" + id) instanceof ComboBox<?> box) {
            box.getSelectionModel().select(place);
        }
    }

    private void drop(List<Path> files) {
        desk.droppedProperty().set(files);
    }

    private void press(String id) {
        Node node = scene.lookup("#" + id);
        if (node instanceof ButtonBase button) {
            button.fire();
        }
    }

    private void slide(String id, double to) {
        if (scene.lookup("#" + id) instanceof Slider slider) {
            slider.setValue(to);
        }
    }

    private void type(String id, String text) {
        Node node = scene.lookup("#" + id);
        if (node instanceof TextInputControl field) {
            field.setText(text);
        }
    }

    /** A certificate's file read into the form, as after choosing it. */
    private void paper(Path file) {
        Row row = (Row) ((TableView<?>) scene.lookup("#copy-table")).getSelectionModel().getSelectedItem();
        VBox form = (VBox) scene.lookup("#copy-paper-form");
        Deeds deeds = new Deeds(desk.tasks(), desk.source().reviser(), () -> { }, LocalDate::now);
        deeds.readPaper(file, read -> form.getChildren().setAll(new PaperForm(desk.texts(), deeds, row, file, read, form.getChildren()::clear)));
    }

    private static List<Path> inside(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
