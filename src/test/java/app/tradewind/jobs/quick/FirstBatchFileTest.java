package app.tradewind.jobs.quick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.StockItemFile;
import app.tradewind.stock.quick.QuickAdvice;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("First batches of plain tables")
class FirstBatchFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    @TempDir
    private Path temp;

    @Test
    @DisplayName("a dear second order makes the small batch give way to one big one; what is blank is named, never guessed")
    void tables() throws Exception {
        Path items = file("items.csv", "item_id,unit_cost,unit_margin,lead_time_weeks,moq,pack_size,fixed_cost,colour,fixed_cots\n"
                + "CHEAP,4,8,5,24,12,10,,\nDEAR,4,8,5,24,12,100000,,\nBLANK,,8,,24,12,10,,\n");
        FirstBatchFile file = new FirstBatchFile(items, launches(12));
        Map<SkuMarket, QuickAdvice> answers = file.run(FirstBatch.Wish.USUAL, TODAY);
        QuickAdvice cheap = answers.get(new SkuMarket("CHEAP", ""));
        assertThat(cheap.plan().reading()).isPositive();
        assertThat(cheap.plan().first() % 12).isZero();
        assertThat(cheap.plan().gain() - cheap.plan().within()).isPositive();
        assertThat(answers.get(new SkuMarket("DEAR", "")).plan().reading()).isZero();
        assertThat(answers.get(new SkuMarket("BLANK", "")).plan()).isNull();
        assertThat(answers.get(new SkuMarket("BLANK", "")).why().notes()).extracting(Phrase::code)
                .containsExactly("places.quick.no-cost", "levers.quick.no-lead");
        assertThat(file.stray()).extracting(one -> Words.in(Lang.EN).say(one))
                .containsExactly("items.csv: the column \"colour\" is not read.", "items.csv: the column \"fixed_cots\" is not read.");
    }

    @Test
    @DisplayName("too few launches are said; a cost under nothing is refused by line and column")
    void refused() throws Exception {
        String head = "item_id,unit_cost,unit_margin,lead_time_weeks\n";
        assertThat(new FirstBatchFile(file("few.csv", head + "A,4,8,5\n"), launches(3)).run(FirstBatch.Wish.USUAL, TODAY).values())
                .singleElement().satisfies(advice -> assertThat(advice.plan()).isNull());
        FirstBatchFile wrong = new FirstBatchFile(file("wrong.csv", head + "A,-4,8,5\n"), launches(12));
        assertThatThrownBy(() -> wrong.run(FirstBatch.Wish.USUAL, TODAY)).isInstanceOf(UnusableFileException.class);
    }

    @Test
    @DisplayName("typed wishes: a blank cost is the shop's, a bare amount is home money, nonsense is named")
    void wishes() throws Exception {
        Currency home = Currency.getInstance("USD");
        Money shop = Money.of("25", "EUR");
        assertThat(WishField.read(Map.of(), home, shop, 1)).isEqualTo(new FirstBatch.Wish(26, 0, shop, 1));
        assertThat(WishField.read(Map.of(WishField.WEEKS, "13", WishField.SALVAGE, "20 %", WishField.ORDER_COST, "30"), home, shop, 1))
                .isEqualTo(new FirstBatch.Wish(13, 0.2, Money.of("30", "USD"), 1));
        for (WishField field : WishField.values()) {
            assertThatThrownBy(() -> WishField.read(Map.of(field, "lots"), home, shop, 1)).isInstanceOfSatisfying(WishField.Unreadable.class,
                    wrong -> assertThat(wrong.field()).isEqualTo(field));
        }
    }

    @Test
    @DisplayName("a column of items that is written much like one that is read gets that one named")
    void columns() throws Exception {
        List<Phrase> stray = StockItemFile.stray(file("stock.csv", "item_id,on_hand,leadtime weeks,demand_mean,note\n"));
        assertThat(stray).extracting(one -> Words.in(Lang.EN).say(one)).containsExactly(
                "stock.csv: the column \"leadtime weeks\" is not read. Did you mean \"lead_time_weeks\"?", "stock.csv: the column \"note\" is not read.");
    }

    private Path launches(int count) throws Exception {
        StringBuilder text = new StringBuilder("series_id,index,value\n");
        for (int p = 0; p < count; p++) {
            for (int week = 1; week <= 30; week++) {
                text.append("L" + p + "," + week + "," + (p % 4 * 7 + 1 + week % 3) + "\n");
            }
        }
        return file("launches.csv", text.toString());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(temp.resolve(name), text);
    }
}
