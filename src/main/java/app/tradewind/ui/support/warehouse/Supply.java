package app.tradewind.ui.support.warehouse;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard;
import app.tradewind.jobs.suppliers.SupplyBoard;
import app.tradewind.stock.supply.SupplierCriterion;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages about suppliers and about what could happen ask of the jobs. */
public interface Supply {

    /** What is under way, suppliers and swings; weights that are not given are the usual ones. */
    SupplyBoard suppliers(Map<SupplierCriterion, Double> weights, Progress progress) throws Exception;

    /** Writes purchase orders into a folder, one workbook a supplier. @return what was written and what left out */
    List<Phrase> writeOrders(Path folder, boolean allAdvised, Lang lang, Progress progress) throws Exception;

    /** Orders planned anew for each scenario. */
    StockScenarioBoard whatIf(Optional<StockScenario> own, Progress progress) throws Exception;

    void writeContingency(StockScenarioBoard board, Path file, Lang lang, Progress progress) throws Exception;
}
