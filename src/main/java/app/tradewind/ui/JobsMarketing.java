package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.ads.AdBoard;
import app.tradewind.jobs.ads.AdDesk;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.promo.PromotionBoard;
import app.tradewind.jobs.promo.ShowPromotions;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.marketing.Marketing;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.Optional;

/** Advertising and promotions, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsMarketing implements Marketing {

    private final JobsSource source;

    JobsMarketing(JobsSource source) {
        this.source = source;
    }

    @Override
    public AdBoard ads(Progress progress) throws WorkspaceException, IOException {
        return AdDesk.of(source.jobs(progress)).board(source.snapshot(progress), 0, Wishes.USUAL.seed());
    }

    @Override
    public PromotionBoard promotions(Progress progress) throws WorkspaceException, IOException {
        return new ShowPromotions(source.snapshot(progress)).run(progress);
    }

    @Override
    public Optional<Phrase> tell(String campaign, String market, String sku, Progress progress) throws WorkspaceException, IOException {
        return AdDesk.of(source.jobs(progress)).tell(campaign, market, sku);
    }
}
