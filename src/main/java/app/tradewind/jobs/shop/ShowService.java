package app.tradewind.jobs.shop;

import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.shop.ServiceBoard.ClassRow;
import app.tradewind.stock.policy.RangeClasses;
import app.tradewind.stock.policy.ServiceClass;
import java.util.List;

/** Divides the range and puts the rules beside it. */
public final class ShowService {

    public ServiceBoard run(Snapshot snapshot, ShopRules rules) {
        RangeClasses classes = new ShopTerms(snapshot, rules).classes();
        List<ClassRow> rows = ServiceClass.names().stream().map(name ->
                new ClassRow(name, classes.count(name), classes.share(name), rules.service().of(name))).toList();
        int known = rows.stream().mapToInt(ClassRow::items).sum();
        return new ServiceBoard(rules, rows, snapshot.histories().size() - known, snapshot.home());
    }
}
