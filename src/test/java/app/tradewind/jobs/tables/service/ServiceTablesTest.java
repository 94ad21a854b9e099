package app.tradewind.jobs.tables.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.tables.StockTable;
import app.tradewind.report.Table;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTablesTest {

    private static final String HEADER = "item_id,on_hand,lead_time_weeks,lead_time_sd,review_weeks,unit_cost,unit_margin,holding_rate,"
            + "demand_mean,demand_sd,fixed_cost,price_breaks,season_end,salvage\n";

    @TempDir
    private Path folder;

    @Test
    void aLetterStandsForAllItsClassesAndALaterLineForTheEarlier() throws IOException, UnusableFileException {
        ServicePlan plan = ServiceFile.read(write("class,service_level\nA,0.98\nX,0.9\nCZ,\n"));
        assertThat(plan.of("AX")).isEqualTo(0.9);
        assertThat(plan.of("AY")).isEqualTo(0.98);
        assertThat(plan.of("CX")).isEqualTo(0.9);
        assertThat(plan.of("CZ")).isNaN();
    }

    @Test
    void whatIsNoClassOrNoLevelIsRefusedByLine() {
        assertThatThrownBy(() -> ServiceFile.read(write("class,service_level\nA,0.98\nQ,0.9\n")))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> assertThat(e.phrase().args()).contains("3", "Q"));
        assertThatThrownBy(() -> ServiceFile.read(write("class,service_level\nA,98\n")))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> assertThat(e.phrase().args()).contains("2", "98"));
    }

    @Test
    void theClassAndThePolicyStandInTheReason() throws IOException, UnusableFileException {
        Path items = write(HEADER + "big,10,6,1,2,3,5,0.25,100,30,80,,,\nsmall,10,6,1,2,3,5,0.25,1,2,,,,\n");
        ShopRules rules = ShopRules.UNSAID.serving(ServicePlan.classes(ServicePlan.suggested()));
        List<List<Object>> rows = StockTable.under(rules, LocalDate.of(2026, 11, 22), 1, Words.in(Lang.EN)).of(items, null).rows();
        assertThat(rows.get(0).get(12).toString()).contains("Class AX: planned for 98% service", "(R,s,S) with a review every 2 weeks");
        assertThat(rows.get(1).get(12).toString()).contains("Class CZ: planned for 85% service", "(R,S) with a review every 2 weeks");
    }

    @Test
    void impossibleTermsAreRefusedByLineAndColumn() {
        for (String cells : List.of("-5,,,", ",500-2,,", ",500:2.8;400:2.7,,", ",,soon,", ",,2027-01-31,-1")) {
            assertThatThrownBy(() -> table(write(HEADER + "a,10,6,1,2,3,5,0.25,100,30," + cells + "\n")))
                    .as(cells).isInstanceOfSatisfying(UnusableFileException.class, e -> assertThat(e.phrase().args()).contains("2"));
        }
    }

    @Test
    void aHoldingRateOfTheCallFillsBlanksOnly() throws IOException, UnusableFileException {
        Path items = write(HEADER + "own,10,6,1,2,3,0.5,0.9,20,6,,,,\nnone,10,6,1,2,3,0.5,,20,6,,,,\n");
        Table bare = table(items);
        Table filled = StockTable.under(ShopRules.UNSAID.serving(ServicePlan.weighed()).keepingAt(0.2), LocalDate.of(2026, 11, 22), 1,
                Words.in(Lang.EN)).of(items, null);
        assertThat(filled.rows().get(0)).isEqualTo(bare.rows().get(0));
        assertThat(bare.rows().get(1).get(12).toString()).contains("is not known");
        assertThat(filled.rows().get(1).get(12).toString()).contains("margin weighed against holding cost");
    }

    private static Table table(Path items) throws UnusableFileException {
        return StockTable.under(ShopRules.UNSAID.serving(ServicePlan.weighed()), LocalDate.of(2026, 11, 22), 1, Words.in(Lang.EN)).of(items, null);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
