package app.tradewind.jobs.desk;

import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.boards.VoiceBoard;
import java.time.LocalDate;

/** What the desk has answered so far of one snapshot; the ranking and Today are made of it. */
public record Answers(StockBoard stock, PriceBoard prices, CopyBoard copy, VoiceBoard voice) {

    /** Answers of a desk that has heard no reviews. */
    public Answers(StockBoard stock, PriceBoard prices, CopyBoard copy) {
        this(stock, prices, copy, VoiceBoard.none(LocalDate.EPOCH));
    }

    /** The same with the copy checked again. */
    public Answers with(CopyBoard again) {
        return new Answers(stock, prices, again, voice);
    }
}
