package app.tradewind.jobs;

import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;

/** All advice on one snapshot: what the ranking, Today and the report are made of. */
final class AnswerAll {

    private final RuleFiles rules;

    AnswerAll(RuleFiles rules) {
        this.rules = rules;
    }

    Answers run(Snapshot snapshot, Wishes wishes, Progress progress) {
        StockBoard stock = new PlanOrders().run(snapshot, wishes.serviceLevel(), wishes.seed(), progress);
        PriceBoard prices = new AdvisePrices().run(snapshot, wishes.maxChange(), wishes.seed(), progress);
        CopyBoard copy = new CheckListings(rules).run(snapshot, progress);
        return new Answers(stock, prices, copy);
    }
}
