package app.tradewind.ui.why;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.cards.MethodCards;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.selection.breadth.BreadthAdvice;
import app.tradewind.selection.bundle.BundleAdvice;
import app.tradewind.selection.sources.SourceCheck;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.selection.fit.FitCell;
import app.tradewind.selection.growth.GrowthAdvice;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.ui.charts.ReasonBars;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.MethodPart;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.voice.theme.ProductVoice;
import app.tradewind.voice.theme.UrgentReview;
import app.tradewind.words.Phrase;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The reasons of one answer: headline, bars that add up, how sure, notes, and what it stands on. */
final class ReasonCard {

    private final Texts texts;
    private final Question question;
    private final Explanation why;

    ReasonCard(Texts texts, Question question) {
        this.texts = texts;
        this.question = question;
        this.why = question.advice().why();
    }

    VBox card() {
        VBox card = Parts.card();
        Label title = Parts.heading(texts.bind(question.title()));
        title.setWrapText(true);
        HBox head = new HBox(title, Parts.spring(), grade());
        head.setAlignment(Pos.CENTER_LEFT);
        Label headline = Parts.label(texts.bind(why.headline()), "headline");
        headline.setWrapText(true);
        card.getChildren().addAll(head, headline);
        if (!why.footing().flaws().isEmpty()) {
            card.getChildren().add(new FlawList(texts, why.footing()));
        }
        // A rule has one reason, its gravity; a suggestion of the learned model has a part for each word.
        if (question.screen() == Screen.COPY && why.reasons().size() == 1) {
            why.reasons().forEach(reason -> card.getChildren().add(Parts.quiet(texts.bind(reason.what()))));
        } else if (!why.reasons().isEmpty()) {
            card.getChildren().add(bars());
        }
        if (why.confidence().hasInterval()) {
            card.getChildren().add(Parts.quiet(texts.follow(this::interval)));
        }
        // An answer that abstains says in its headline what it lacks.
        if (why.confidence().note() != null && !why.headline().args().contains(why.confidence().note())) {
            card.getChildren().add(Parts.quiet(texts.bind(why.confidence().note())));
        }
        // What an answer lacks is its confidence's note as well as one of its notes: said once.
        why.notes().stream().filter(note -> !note.equals(why.confidence().note())).forEach(note -> card.getChildren().add(note(note)));
        card.getChildren().add(Parts.quiet(texts.bind("ui.why.basis", MethodCards.shipped().said(why.basis().method()), why.basis().observations())));
        MethodCards.shipped().of(why.basis().method()).ifPresent(about -> card.getChildren().add(MethodPart.of(texts, about)));
        return card;
    }

    private Label grade() {
        Confidence.Grade grade = why.confidence().grade();
        return Parts.pill(texts.bind(code(grade)), tone(grade));
    }

    private Label note(Phrase phrase) {
        Label note = Parts.quiet(texts.bind(phrase));
        note.getStyleClass().add("note");
        return note;
    }

    /** The parts add up only where they share one unit; parts without an amount are said without a bar. */
    private ReasonBars bars() {
        double largest = why.reasons().stream().mapToDouble(reason -> Math.abs(reason.amount())).max().orElse(0);
        ReasonBars bars = new ReasonBars(largest);
        for (Reason reason : why.reasons()) {
            bars.part(texts.bind(reason.what()), texts.follow(() -> figure(reason.amount(), reason.unit(), true)), reason.amount());
        }
        Set<String> units = why.reasons().stream().map(Reason::unit).collect(Collectors.toSet());
        if (units.size() == 1) {
            String unit = units.iterator().next();
            bars.total(texts.bind(total(question)), texts.follow(() -> figure(why.total(), unit, false)));
        }
        return bars;
    }

    private String interval() {
        Confidence sure = why.confidence();
        // The parts of a grower are those of its rank, its interval is of pieces.
        String unit = question.advice() instanceof GrowthAdvice ? "pcs" : why.reasons().isEmpty() ? "" : why.reasons().get(0).unit();
        return texts.say("ui.why.interval", figure(sure.lo(), unit, false), figure(sure.hi(), unit, false),
                texts.figures().percent(sure.coverage()));
    }

    private String figure(double amount, String unit, boolean signed) {
        int digits = digits(unit);
        Figures figures = texts.figures();
        return signed ? figures.signed(amount, digits) : figures.decimal(amount, digits);
    }

    /** Pieces are whole, points have one place, money as many as its currency. */
    private static int digits(String unit) {
        return switch (unit) {
            case "pcs" -> 0;
            case "", "points" -> 1;
            default -> unit.length() == 3 ? Math.max(0, Currency.getInstance(unit).getDefaultFractionDigits()) : 2;
        };
    }

    /** Beside prices stand answers about profit, beside products what a piece leaves. */
    private static String total(Question question) {
        return switch (question.screen()) {
            case STOCK -> question.advice() instanceof OrderAdvice ? "ui.why.total.stock" : "ui.why.total.other";
            case PRICES -> question.advice() instanceof PriceAdvice ? "ui.why.total.prices" : "ui.why.total.other";
            case PRODUCTS -> products(question.advice());
            case REVIEWS -> question.advice() instanceof ProductVoice ? "voice.why.mood" : question.advice() instanceof UrgentReview
                    ? "voice.why.alarms" : "voice.why.count";
            case TODAY, DATA, COPY -> "ui.why.total.other";
        };
    }

    private static String products(Advice advice) {
        return advice instanceof FitCell ? "fit.why.total" : advice instanceof BreadthAdvice ? "breadth.why.total"
                : advice instanceof BundleAdvice ? "bundle.why.total" : advice instanceof ExitAdvice ? "shortlist.why.total"
                : advice instanceof SourceCheck ? "sources.why.total" : "ui.why.total.products";
    }

    private static String code(Confidence.Grade grade) {
        return switch (grade) {
            case HIGH -> "ui.why.grade.high";
            case MEDIUM -> "ui.why.grade.medium";
            case LOW -> "ui.why.grade.low";
            case NONE -> "ui.why.grade.none";
        };
    }

    private static Tone tone(Confidence.Grade grade) {
        return switch (grade) {
            case HIGH -> Tone.GOOD;
            case MEDIUM -> Tone.INFO;
            case LOW -> Tone.WARN;
            case NONE -> Tone.NEUTRAL;
        };
    }
}
