package app.tradewind.ui.support.warehouse;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.deals.TermWish;
import app.tradewind.jobs.deals.TermsBoard;
import app.tradewind.jobs.exit.season.SeasonBoard;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How products are ordered, and the freight table as a sheet. */
public interface Buying {

    /** Every product with what was told of its orders. */
    TermsBoard terms(Progress progress) throws Exception;

    /** Keeps what is typed; all orders are made again. @return what is wrong, empty where it was kept */
    Optional<Phrase> tell(List<TermWish> wishes, Progress progress) throws Exception;

    /** Prices until seasons end, of products whose last day was told. */
    SeasonBoard seasonEnds(Progress progress) throws Exception;

    /** Takes the planned prices of an accepted markdown back. */
    void unplan(SkuMarket item, Progress progress) throws Exception;

    /** Writes an empty freight table to fill in. */
    void laneTemplate(Path file, Progress progress) throws Exception;

    /** Takes a filled-in freight table. @return what is wrong, empty where it was kept */
    Optional<Phrase> takeLanes(Path file, Progress progress) throws Exception;
}
