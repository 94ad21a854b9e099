package app.tradewind.selection.fit;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.catalog.SkuMarket;

/** A product in a market: the word, what it stands on and why. */
public record FitCell(SkuMarket item, FitStatus status, FitFacts facts, Explanation why) implements Advice {

    @Override
    public String subject() {
        return item.toString();
    }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case SELLS_WELL, SELLS -> Verdict.KEEP;
            case ROOM_TO_TRY, LOSES_MONEY, NOT_ALLOWED_AS_WRITTEN -> Verdict.ACT;
            case NOT_KNOWN -> Verdict.ABSTAIN;
        };
    }
}
