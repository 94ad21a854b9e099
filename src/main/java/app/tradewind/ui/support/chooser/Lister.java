package app.tradewind.ui.support.chooser;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.exit.DropBoard;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.jobs.shortlist.Entry;
import app.tradewind.jobs.shortlist.ShortlistBoard;
import app.tradewind.words.Lang;
import java.nio.file.Path;
import java.util.List;

/** What the pages about the shortlist and the drop list ask of the jobs; one method a question. */
public interface Lister {

    /** What stands on the shortlist. */
    List<Entry> listed(Progress progress) throws Exception;

    /** The same with the figures of the board, and products side by side. @param compared at most four */
    ShortlistBoard shortlist(List<String> compared, Progress progress) throws Exception;

    /** Does something with it. */
    void list(Step step, Progress progress) throws Exception;

    /** Writes it as a workbook. */
    void writeShortlist(ShortlistBoard board, Path file, Lang lang, Progress progress) throws Exception;

    /** Products that may have to go. */
    DropBoard drops(Progress progress) throws Exception;

    /** Keeps what is said of attention and returns. */
    void exitTerms(ExitTerms terms, Progress progress) throws Exception;

    /** Takes the planned prices of an accepted markdown back. */
    void unplan(SkuMarket item, Progress progress) throws Exception;

    /** What can be done with a product on the shortlist. */
    enum Act { ADD, MOVE, NOTE, REMOVE, UNDO }

    /**
     * @param sku the product; empty for the last step of any
     * @param text the stage in a word, or the note; empty for neither
     */
    record Step(Act act, String sku, String text) { }
}
