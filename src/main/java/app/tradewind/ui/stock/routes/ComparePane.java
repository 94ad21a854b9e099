package app.tradewind.ui.stock.routes;

import app.tradewind.jobs.routes.RouteDesk.Looked;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.RouteAdvice.Option;
import app.tradewind.stock.route.RouteCost.Part;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The ways of one product: the answer in a sentence, each way's cost drawn and said, why. */
final class ComparePane extends VBox {

    private static final double WAY = 100;
    private static final int FIGURES = 5;

    private final Texts texts;

    ComparePane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("column");
        setId("routes-compare");
    }

    void show(Looked looked) {
        getChildren().clear();
        if (looked == null) {
            return;
        }
        RouteAdvice advice = looked.advice();
        VBox card = Parts.card(wrapped(texts.say(advice.why().headline()), "strong"));
        List<Option> known = advice.options().stream().filter(Option::eligible).toList();
        if (!known.isEmpty()) {
            card.getChildren().addAll(ways(advice, known), parts(known, digits(advice)));
        }
        List<Phrase> notes = new ArrayList<>(advice.why().notes().stream().filter(note -> !note.code().equals("route.note.left-out")).toList());
        notes.forEach(note -> card.getChildren().add(wrapped("· " + texts.say(note), "quiet")));
        getChildren().add(card);
    }

    private Node ways(RouteAdvice advice, List<Option> known) {
        double most = known.stream().mapToDouble(option -> option.cost().total()).max().orElse(1);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("route-ways");
        grid.getColumnConstraints().addAll(new ColumnConstraints(WAY), grow());
        for (int i = 0; i < FIGURES; i++) {
            grid.getColumnConstraints().add(right());
        }
        String currency = advice.currency().getCurrencyCode();
        grid.addRow(0, head("route.ui.way"), new Label(), head("route.ui.cost", currency), head("route.ui.days"), head("route.ui.on-time"),
                head("route.ui.risk"), head("route.ui.margin", currency));
        Figures figures = texts.figures();
        int line = 1;
        for (Option option : known) {
            boolean chosen = option.way() == advice.chosen();
            Label way = wrapped(texts.say(option.way().brief()), chosen ? "strong" : "plain");
            Node named = chosen ? new VBox(way, Parts.pill(texts.bind("route.ui.chosen"), Tone.GOOD)) : way;
            grid.addRow(line++, named, new CostStack(texts, option.cost(), most),
                    figure(figures.decimal(option.cost().total(), digits(advice)), chosen), figure(figures.decimal(option.service().days(), 0), false),
                    figure(figures.percent(option.service().onTime()), false), figure(figures.percent(option.service().stockoutRisk()), false),
                    figure(Double.isNaN(option.margin()) ? texts.say("ui.unknown") : figures.decimal(option.margin(), digits(advice)), chosen));
        }
        return grid;
    }

    /** Number, colour and name of each part that occurs, and what it is by each way. */
    private Node parts(List<Option> known, int digits) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("route-parts");
        grid.getColumnConstraints().addAll(new ColumnConstraints(), grow());
        known.forEach(option -> grid.getColumnConstraints().add(right()));
        for (int i = 0; i < known.size(); i++) {
            grid.add(head(known.get(i).way().brief().code()), i + 2, 0);
        }
        int line = 1;
        for (Part part : Part.values()) {
            if (known.stream().noneMatch(option -> option.cost().part(part) != 0)) {
                continue;
            }
            Label key = new Label(Integer.toString(part.ordinal() + 1));
            key.getStyleClass().addAll("stack-key", CostStack.style(part));
            grid.add(key, 0, line);
            grid.add(new Label(texts.say(part.phrase())), 1, line);
            for (int i = 0; i < known.size(); i++) {
                grid.add(figure(texts.figures().decimal(known.get(i).cost().part(part), digits), false), i + 2, line);
            }
            line++;
        }
        return grid;
    }

    private static ColumnConstraints grow() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints right() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private static int digits(RouteAdvice advice) {
        return Math.max(0, advice.currency().getDefaultFractionDigits());
    }

    private Label head(String code, Object... args) {
        Label label = Parts.label(texts.bind(code, args), "quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label figure(String text, boolean strong) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (strong) {
            label.getStyleClass().add("strong");
        }
        return label;
    }

    static Label wrapped(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
