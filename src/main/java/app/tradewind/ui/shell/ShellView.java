package app.tradewind.ui.shell;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.why.WhyView;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Binds the frame: which screen stands in front, what the keys do, and the look. */
public final class ShellView {

    private final Desk desk;
    private final ShellViewModel model = new ShellViewModel();
    private final Map<String, Page> pages = new HashMap<>();
    private final TopBarLayout top;
    private final StatusBarLayout status;
    private final ShellLayout layout;

    public ShellView(Desk desk) {
        this.desk = desk;
        this.top = new TopBarLayout(desk);
        this.status = new StatusBarLayout(desk.texts(), desk.tasks());
        this.layout = new ShellLayout(top, new RailLayout(desk, model), status,
                new BannerLayout(desk.texts(), desk.tasks().incidentProperty()), new WhyView(desk).root());
        top.markets.textProperty().bind(model.marketsProperty());
        top.search.textProperty().bindBidirectional(model.searchProperty());
        new SearchPopup(top.search, model, found -> desk.placeProperty().set(found.place()));
        top.lang.setOnAction(e -> model.switchLang(desk.texts().langProperty()));
        top.look.setOnAction(e -> model.lookProperty().set(model.lookProperty().get().next()));
        desk.texts().langProperty().addListener((o, was, is) -> nameScreens());
        nameScreens();
        desk.placeProperty().addListener((o, was, is) -> go(was, is));
        new FileDrop(desk).on(layout);
    }

    /** A scene of the window, with the look and the keys. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(layout, width, height);
        model.lookProperty().addListener((o, was, is) -> is.on(scene));
        model.lookProperty().get().on(scene);
        int number = 1;
        for (Screens.Entry entry : Screens.ALL) {
            key(scene, KeyCode.getKeyCode(String.valueOf(number++)), () -> desk.placeProperty().set(Place.of(entry.id())));
        }
        key(scene, KeyCode.K, top.search::requestFocus);
        key(scene, KeyCode.L, top.lang::fire);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F5), this::reload);
        return scene;
    }

    /** After the first frame: opens the first screen and fills counts and search. */
    public void start() {
        desk.texts().langProperty().addListener((o, was, is) -> name());
        name();
        desk.placeProperty().set(Place.of(Screens.ALL.get(0).id()));
        desk.changesProperty().addListener((o, was, is) -> reload());
        layout.requestFocus();
        count();
    }

    public void show(Look look) {
        model.lookProperty().set(look);
    }

    /** The look of now, as the person switches it. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return model.lookProperty();
    }

    /** @param then told when the person has gone to another workspace: this frame shows the old one and is of no more use */
    public void onTurned(Runnable then) {
        top.workspace.onTurned(then);
    }

    private void reload() {
        count();
        Place here = desk.placeProperty().get();
        pages.get(here.screen()).open(here.subject());
    }

    private void name() {
        Lang lang = desk.texts().lang();
        desk.tasks().run("workspace name", Phrase.of("ui.task.open"), progress -> desk.source().name(lang, progress),
                top.workspace::setText);
    }

    /** What the workspace is called, once it is open. */
    public StringProperty workspaceProperty() {
        return top.workspace.textProperty();
    }

    private void count() {
        desk.tasks().run("today board", Phrase.of("ui.task.today"), desk.source()::today, board -> {
            model.land(board);
            desk.todayProperty().set(board);
            status.day.textProperty().bind(desk.texts().follow(() -> desk.texts().say("ui.status.day", board.today())));
        });
    }

    private void go(Place was, Place is) {
        if (Screens.find(is.screen()).isEmpty()) {
            // An answer may belong to a screen that this window does not have: stay here.
            desk.placeProperty().set(was);
            return;
        }
        if (was == null || !was.screen().equals(is.screen())) {
            desk.questionProperty().set(null);
        }
        Page page = pages.computeIfAbsent(is.screen(), this::make);
        layout.show(page.root());
        page.open(is.subject());
    }

    private Page make(String id) {
        return Screens.find(id).orElseThrow(() -> new IllegalArgumentException("no screen " + id)).make().apply(desk);
    }

    private void nameScreens() {
        model.nameScreens(Screens.all()
                .map(entry -> new ShellViewModel.Found(desk.texts().say(entry.title()), "", Place.of(entry.id())))
                .toList());
    }

    private static void key(Scene scene, KeyCode code, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
    }
}
