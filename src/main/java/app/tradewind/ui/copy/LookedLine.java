package app.tradewind.ui.copy;

import app.tradewind.copyrisk.coverage.Looked;
import app.tradewind.copyrisk.picture.ColourNotes.Hint;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was looked for in a listing, what was not, and hints on its picture: never that it is in order. */
final class LookedLine extends VBox {

    LookedLine(Texts texts, Looked looked, List<Hint> hints) {
        getStyleClass().add("looked");
        hints.forEach(hint -> getChildren().add(hint(texts, hint)));
        getChildren().add(whole(Parts.quiet(texts.follow(() -> said(texts, looked)))));
    }

    private static String said(Texts texts, Looked looked) {
        String gaps = looked.gaps().stream().map(gap -> texts.say(gap.said())).collect(Collectors.joining(" · "));
        String whole = texts.say("ui.copy.looked", looked.rules());
        return gaps.isEmpty() ? whole : whole + " " + texts.say("ui.copy.not-looked", gaps);
    }

    private static Label hint(Texts texts, Hint hint) {
        Label label = whole(Parts.quiet(texts.follow(() -> texts.say("copydesk.picture.hint", colours(texts, hint), hint.share(),
                hint.message().in(texts.lang()), hint.source()))));
        label.getStyleClass().add("pack-warning");
        return label;
    }

    private static Label whole(Label label) {
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String colours(Texts texts, Hint hint) {
        return hint.colours().stream().map(colour -> texts.say(switch (colour) {
            case RED -> "copydesk.colour.red";
            case ORANGE -> "copydesk.colour.orange";
            case YELLOW -> "copydesk.colour.yellow";
            case GREEN -> "copydesk.colour.green";
            case BLUE -> "copydesk.colour.blue";
            case PURPLE -> "copydesk.colour.purple";
            case PINK -> "copydesk.colour.pink";
            case BROWN -> "copydesk.colour.brown";
            case BLACK -> "copydesk.colour.black";
            case GREY -> "copydesk.colour.grey";
            case WHITE -> "copydesk.colour.white";
        })).collect(Collectors.joining(", "));
    }
}
