package app.tradewind.jobs.levels;

import app.tradewind.forecast.level.BottomUp;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.LevelChoice;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Verdict;
import app.tradewind.forecast.override.Wish.Change;
import app.tradewind.words.Phrase;

/** Levels and changes in words. */
public final class Said {

    private Said() { }

    /** What a level is called. */
    public static Phrase level(Level level) {
        return Phrase.of(switch (level) {
            case ITEM -> "jobs.level.item";
            case PRODUCT -> "jobs.level.product";
            case CATEGORY -> "jobs.level.category";
            case MARKET -> "jobs.level.market";
            case CHANNEL -> "jobs.level.channel";
            case TOTAL -> "jobs.level.total";
        });
    }

    /** What a node is called, its level with it. */
    public static Phrase node(Node node) {
        if (node.level() == Level.TOTAL) {
            return level(Level.TOTAL);
        }
        return node.name().isEmpty() ? Phrase.of("jobs.level.unnamed", level(node.level()))
                : Phrase.of("jobs.level.named", level(node.level()), node.name());
    }

    /** What a change asks for. */
    public static Phrase amount(Change change) {
        return Phrase.of(change.relative() ? "jobs.levels.amount.share" : "jobs.levels.amount.pieces", change.amount());
    }

    /** What a change was worth; needs a week that is over. */
    public static Phrase verdict(ForecastChange change, Verdict verdict) {
        return Double.isNaN(verdict.gain()) ? Phrase.of("jobs.levels.verdict.unsold", change.id(), verdict.weeks())
                : Phrase.of(verdict.gain() >= 0 ? "jobs.levels.verdict.gained" : "jobs.levels.verdict.lost", change.id(),
                        verdict.weeks(), verdict.changed(), verdict.baseline(), verdict.naive());
    }

    /** How the levels were made to agree, and why so. */
    public static Phrase way(LevelChoice choice) {
        if (choice.judged().isEmpty()) {
            return Phrase.of("jobs.levels.way.untested");
        }
        String way = choice.chosen().name();
        LevelChoice.Judged own = choice.judged().stream().filter(one -> one.way().equals(way)).findFirst().orElseThrow();
        return choice.chosen() instanceof BottomUp ? Phrase.of("jobs.levels.way.bottom-up")
                : Phrase.of("jobs.levels.way.other", name(way), 1 - own.levels());
    }

    private static Phrase name(String way) {
        return Phrase.of(switch (way) {
            case "top-down" -> "jobs.levels.way.top-down";
            case "wls-pieces" -> "jobs.levels.way.pieces";
            default -> "jobs.levels.way.mint";
        });
    }

    /** The whole change in a sentence. */
    public static Phrase change(ForecastChange change) {
        Phrase what = Phrase.of("jobs.levels.change", node(change.node()), amount(change.change()), change.from(), change.to());
        return change.said().author().isBlank() && change.said().comment().isBlank() ? what
                : Phrase.of("jobs.levels.change.why", what, change.said().author(), change.said().comment());
    }
}
