package app.tradewind.jobs.reports;

import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.report.workbook.Cover;
import app.tradewind.report.workbook.Fact;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Section;
import app.tradewind.report.workbook.Workbook;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The whole report of one workspace and day, as a workbook. */
public final class ReportBook {

    private final Words words;
    private final String seller;

    /**
     * @param words the reader's language
     * @param seller name of the workspace
     */
    public ReportBook(Words words, String seller) {
        this.words = words;
        this.seller = seller;
    }

    /** Everything the report shows. */
    public record Content(TodayBoard today, Answers answers, ProductBoard products, DataBoard data) { }

    /** Replaces {@code target} only when the new file is whole. */
    public void write(Path target, Content content) throws IOException {
        List<Section> sections = List.of(
                new DecisionSheet(words).section(content.today()),
                new OrderSheet(words).section(content.answers().stock()),
                new DemandSheet(words).section(content.answers().stock()),
                new PriceSheet(words).section(content.answers().prices()),
                new ProductSheet(words).section(content.products()),
                new CopySheet(words).section(content.answers().copy()),
                new DataSheet(words).section(content.data()));
        Workbook.write(target, words, cover(content), sections);
    }

    private Cover cover(Content content) {
        TodayBoard today = content.today();
        String state = today.stake() == null
                ? words.say("jobs.report.state-plain", today.items().size())
                : words.say("jobs.report.state", today.items().size(), today.stake().toDouble(),
                        today.stake().currency().getCurrencyCode());
        long orders = content.answers().stock().rows().stream()
                .filter(row -> row.advice().order() != null && row.advice().order().quantity() > 0).count();
        long changes = content.answers().prices().rows().stream()
                .filter(row -> PriceSheet.changes(row.advice())).count();
        long findings = content.answers().copy().rows().stream().mapToLong(row -> row.open().size()).sum();
        String files = content.data().imports().stream().map(DataBoard.Row::file).sorted().distinct()
                .collect(Collectors.joining(", "));
        return new Cover(words.say("jobs.report.title"), words.say("jobs.report.subtitle", seller, today.today()), state,
                List.of(new Fact(words.say("jobs.report.open"), Kind.WHOLE, today.items().size()),
                        new Fact(words.say("jobs.report.stake"), Kind.MONEY, today.stake()),
                        new Fact(words.say("jobs.report.orders"), Kind.WHOLE, (int) orders),
                        new Fact(words.say("jobs.report.order-value"), Kind.MONEY, content.answers().stock().orderValue()),
                        new Fact(words.say("jobs.report.price-changes"), Kind.WHOLE, (int) changes),
                        new Fact(words.say("jobs.report.findings"), Kind.WHOLE, (int) findings)),
                List.of(new Fact(words.say("jobs.report.as-of"), Kind.DAY, today.today()),
                        Fact.note(words.say("jobs.report.demand"), words.say("jobs.report.demand-note")),
                        Fact.note(words.say("jobs.report.orders"), words.say("jobs.report.orders-note",
                                words.say(content.answers().stock().service()))),
                        Fact.note(words.say("jobs.report.copy"), words.say("jobs.report.copy-note",
                                content.answers().copy().rules())),
                        Fact.note(words.say("jobs.report.data"), files)),
                today.today());
    }
}
