package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.shop.ServiceBoard;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.stock.policy.ServiceClass;
import app.tradewind.ui.support.warehouse.ShopShelf;
import java.util.Currency;
import java.util.List;

/** A shop of four products that keeps the rules it is told. */
public class SampleShop implements ShopShelf {

    public ShopRules rules = ShopRules.UNSAID;

    @Override
    public ServiceBoard service(Progress progress) {
        List<ServiceBoard.ClassRow> rows = ServiceClass.names().stream().map(name ->
                new ServiceBoard.ClassRow(name, name.equals("AX") ? 3 : 0, name.equals("AX") ? 1 : 0, rules.service().of(name))).toList();
        return new ServiceBoard(rules, rows, 1, Currency.getInstance("USD"));
    }

    @Override
    public void keep(ShopRules kept, Progress progress) {
        rules = kept;
    }
}
