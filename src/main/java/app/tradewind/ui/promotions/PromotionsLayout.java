package app.tradewind.ui.promotions;

import app.tradewind.catalog.plans.Promotion;
import app.tradewind.jobs.odd.TellPlans;
import app.tradewind.jobs.promo.PromotionBoard;
import app.tradewind.jobs.promo.PromotionBoard.Row;
import app.tradewind.pricing.promo.KindLift;
import app.tradewind.pricing.promo.Lift;
import app.tradewind.pricing.promo.LiftAdvice;
import app.tradewind.pricing.promo.LiftAdvice.Status;
import app.tradewind.ui.promotions.PromotionsViewModel.Shown;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Promotions: a head, the promotions, and what the kinds usually do. */
final class PromotionsLayout extends VBox {

    final Label state = new Label();
    final Choices<Shown> shown;
    final RowTable<Row> table;
    final VBox kinds = Parts.card();
    private final Texts texts;

    PromotionsLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        shown = new Choices<>(texts, Shown.class, PromotionsLayout::code);
        table = new RowTable<>(texts);
        table.setId("promotions-table");
        table.getStyleClass().add("tight");
        table.words("promopage.column.what", 170, row -> what(row)).getStyleClass().add("strong");
        table.words("promopage.column.from", 88, row -> texts.figures().fullDay(row.plan().plan().from()));
        table.figures("promopage.column.factor", 86, row -> factor(texts, row.all().lift()));
        table.figures("promopage.column.profit", 160, row -> profit(texts, row.all().lift(), row.currency()));
        table.figures("promopage.column.chance", 54, row -> Double.isNaN(row.all().chance()) ? Figures.NONE : texts.figures().percent(row.all().chance()));
        table.nodes("promopage.column.status", 100, Pill::new, (pill, row) -> pill.set(texts.say(status(row.all().status())), tone(row.all().status())));
        VBox card = Parts.card(table);
        card.getStyleClass().add("list-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("promopage.title")), state, shown), card, kinds);
    }

    private String what(Row row) {
        Promotion plan = row.plan().plan();
        String kind = plan.offer().kind().isEmpty() ? texts.say("odd.plan.offer.promotion") : plan.offer().kind();
        return texts.say("promopage.what", kind, TellPlans.about(plan.reach()));
    }

    /** What the kinds usually do; nothing where no kind was promoted twice. */
    void kinds(PromotionBoard board) {
        kinds.getChildren().setAll(Parts.heading(texts.bind("promopage.kinds")));
        for (KindLift kind : board.kinds()) {
            Label line = Parts.label(texts.bind("promo.kind", kind.kind().isEmpty() ? Phrase.of("promo.kind.none") : kind.kind(), kind.promotions(),
                    kind.factor().mean(), Math.max(0, kind.factor().lo()), kind.factor().hi()), "note");
            line.setWrapText(true);
            kinds.getChildren().add(line);
        }
        kinds.setVisible(!board.kinds().isEmpty());
        kinds.setManaged(!board.kinds().isEmpty());
        shown.setVisible(!board.rows().isEmpty());
    }

    static String factor(Texts texts, Lift lift) {
        Figures figures = texts.figures();
        return lift == null ? Figures.NONE : texts.say("promopage.factor", figures.decimal(lift.extra().factor().mean(), 1),
                figures.decimal(Math.max(0, lift.extra().factor().lo()), 1), figures.decimal(lift.extra().factor().hi(), 1));
    }

    static String extra(Texts texts, Lift lift) {
        return lift == null ? Figures.NONE : range(texts, lift.extra().pieces());
    }

    static String profit(Texts texts, Lift lift, String currency) {
        return lift == null || lift.profit() == null ? Figures.NONE
                : texts.say("promopage.money", range(texts, lift.profit().change()), currency);
    }

    private static String range(Texts texts, Lift.Span span) {
        Figures figures = texts.figures();
        return texts.say("promopage.range", figures.signed(span.mean(), 0), figures.signed(span.lo(), 0), figures.signed(span.hi(), 0));
    }

    static String status(Status status) {
        return switch (status) {
            case PAID -> "promopage.status.paid";
            case UNCLEAR -> "promopage.status.unclear";
            case COST -> "promopage.status.cost";
            case NO_COSTS -> "promopage.status.no-costs";
            case UNKNOWN -> "promopage.status.unknown";
        };
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case PAID -> Tone.GOOD;
            case COST -> Tone.BAD;
            case UNCLEAR -> Tone.WARN;
            case NO_COSTS, UNKNOWN -> Tone.NEUTRAL;
        };
    }

    private static String code(Shown shown) {
        return switch (shown) {
            case ALL -> "promopage.shown.all";
            case PAID -> "promopage.status.paid";
            case COST -> "promopage.status.cost";
            case UNKNOWN -> "promopage.status.unknown";
        };
    }

    /** One item of several, on a line. */
    static Phrase item(PromotionBoard.Item item, Texts texts) {
        LiftAdvice advice = item.advice();
        return Phrase.of("promopage.item", item.name(), item.item().market(), factor(texts, advice.lift()), extra(texts, advice.lift()));
    }
}
