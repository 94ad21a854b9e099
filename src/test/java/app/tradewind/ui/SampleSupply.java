package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard;
import app.tradewind.jobs.suppliers.SupplyBoard;
import app.tradewind.stock.supply.SupplierCriterion;
import app.tradewind.ui.support.warehouse.Supply;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made-up answers for the pages about suppliers. */
final class SampleSupply implements Supply {

    @Override
    public SupplyBoard suppliers(Map<SupplierCriterion, Double> weights, Progress progress) {
        return SupplySamples.board(weights);
    }

    @Override
    public List<Phrase> writeOrders(Path folder, boolean allAdvised, Lang lang, Progress progress) {
        return List.of(Phrase.of("supply.order.nothing-here"));
    }

    @Override
    public StockScenarioBoard whatIf(Optional<StockScenario> own, Progress progress) {
        return SupplySamples.whatIf(own);
    }

    @Override
    public void writeContingency(StockScenarioBoard board, Path file, Lang lang, Progress progress) { }
}
