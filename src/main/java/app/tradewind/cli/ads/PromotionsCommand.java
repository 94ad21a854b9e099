package app.tradewind.cli.ads;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.promo.PromotionBoard;
import app.tradewind.jobs.promo.ShowPromotions;
import app.tradewind.jobs.tables.promo.PromotionTable;
import app.tradewind.pricing.promo.KindLift;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code promotions}: what each past promotion brought, with its range. Summary:
 * {@code {"promotions":n,"status":{"paid":n,…},"out":file|null}}.
 */
@Command(name = "promotions", description = "promo.about")
public final class PromotionsCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            PromotionBoard board = new ShowPromotions(jobs.snapshot(out.asOf())).run(Progress.NONE);
            Figures figures = new Figures(new PromotionTable(out.words()).of(board));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("promotions", board.rows().size());
            summary.put("status", figures.by("status"));
            out.answer(new PromotionTable(out.words()).of(board), summary);
            for (KindLift kind : board.kinds()) {
                out.tell(Phrase.of("promo.kind", kind.kind().isEmpty() ? Phrase.of("promo.kind.none") : kind.kind(), kind.promotions(),
                        kind.factor().mean(), Math.max(0, kind.factor().lo()), kind.factor().hi()));
            }
        }
        return ExitStatus.DONE;
    }
}
