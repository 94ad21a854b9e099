package app.tradewind.ui.products.reviews;

import app.tradewind.jobs.boards.VoiceBoard;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.voice.theme.ProductVoice;
import app.tradewind.voice.theme.Theme;
import app.tradewind.voice.theme.Theme.Place;
import app.tradewind.voice.theme.UrgentReview;
import app.tradewind.words.Phrase;
import java.util.Comparator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Reviews as the window shows them: three lists, of which one row at a time is explained. */
final class ReviewsViewModel {

    private final Tasks tasks;
    private final Chooser chooser;
    private final BoardRows<UrgentReview, Boolean> urgent = new BoardRows<>(true, (row, all) -> true, UrgentReview::subject);
    private final BoardRows<Theme, Place> themes = new BoardRows<>(Place.ALL, (row, place) -> row.place().equals(place), Theme::subject);
    private final BoardRows<ProductVoice, Boolean> products = new BoardRows<>(true, (row, all) -> true, ProductVoice::subject);
    private final ObservableList<Place> places = FXCollections.observableArrayList(Place.ALL);
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.THEMES);
    private final BooleanProperty urgentFirst = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<VoiceBoard> board = new ReadOnlyObjectWrapper<>();

    ReviewsViewModel(Tasks tasks, Chooser chooser) {
        this.tasks = tasks;
        this.chooser = chooser;
    }

    /** What cannot wait. */
    BoardRows<UrgentReview, Boolean> urgent() {
        return urgent;
    }

    BoardRows<Theme, Place> themes() {
        return themes;
    }

    /** Products, the worst spoken of first. */
    BoardRows<ProductVoice, Boolean> products() {
        return products;
    }

    /** Markets and languages that reviews came from, all of them first. */
    ObservableList<Place> places() {
        return places;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /** Whether the drawer explains the urgent review that is selected, else the row of the other list. */
    BooleanProperty urgentFirstProperty() {
        return urgentFirst;
    }

    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@code null} until it has landed. */
    ReadOnlyObjectProperty<VoiceBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    void open(String subject) {
        urgent.want(subject);
        products.want(subject);
        tasks.run("reviews", Phrase.of("voice.page.task"), chooser::reviews, this::land);
    }

    private void land(VoiceBoard next) {
        board.set(next);
        VoiceBoard.Moods moods = next.moods();
        state.set(moods.reviews() == 0 ? Phrase.of("voice.none")
                : Phrase.of("voice.said", moods.reviews(), moods.good(), moods.neutral(), moods.bad(), moods.unclear(), next.urgent().size()));
        places.setAll(next.themes().stream().map(Theme::place).distinct().sorted().toList());
        if (places.isEmpty()) {
            places.add(Place.ALL);
        }
        if (!places.contains(themes.shownProperty().get())) {
            themes.shownProperty().set(Place.ALL);
        }
        urgent.land(next.urgent());
        themes.land(next.themes());
        products.land(next.products().stream().sorted(Comparator.comparingDouble((ProductVoice voice) ->
                Double.isNaN(voice.mood().value()) ? Double.MAX_VALUE : voice.mood().value()).thenComparing(ProductVoice::sku)).toList());
        urgentFirst.set(!next.urgent().isEmpty());
    }
}
