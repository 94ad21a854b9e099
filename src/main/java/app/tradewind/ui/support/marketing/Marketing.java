package app.tradewind.ui.support.marketing;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.ads.AdBoard;
import app.tradewind.jobs.promo.PromotionBoard;
import app.tradewind.words.Phrase;
import java.util.Optional;

/** What the pages about advertising and promotions ask of the jobs; one method a question. */
public interface Marketing {

    /** What to do about the advertising of the reports. */
    AdBoard ads(Progress progress) throws Exception;

    /** What past promotions brought. */
    PromotionBoard promotions(Progress progress) throws Exception;

    /** Keeps what a campaign advertises; blank takes it back. @return what is wrong, empty where it was kept */
    Optional<Phrase> tell(String campaign, String market, String sku, Progress progress) throws Exception;
}
