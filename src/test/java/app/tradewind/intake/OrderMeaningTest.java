package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Sale;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What amounts and repeated rows of orders mean")
class OrderMeaningTest {

    private static final String TRANSACTIONS = "date/time,settlement id,type,order id,sku,description,quantity,marketplace,"
            + "product sales,selling fees,total,Transaction Status\n";

    @TempDir
    Path folder;

    @Test
    @DisplayName("a price is one piece's or the line's as the row's own total tells, and stays so for rows that do not tell")
    void lineOrPiece() throws Exception {
        String header = "Order Number,Item Number,Item Title,Custom Label,Quantity,Sold For,Shipping And Handling,Total Price,Sale Date\n";
        Sample each = read("ebay.csv", header
                + "1-1,11,Mug,MUG,3,$10.00,$5.00,$35.00,Jan-05-26\n"
                + "1-2,11,Mug,MUG,2,$10.00,,,Jan-06-26\n");
        assertThat(each.receipt().gross()).isEqualTo(Map.of("USD", new BigDecimal("50.00")));

        Sample line = read("ebay2.csv", header
                + "1-1,11,Mug,MUG,3,$30.00,$5.00,$35.00,Jan-05-26\n"
                + "1-2,11,Mug,MUG,2,$20.00,,,Jan-06-26\n");
        assertThat(line.receipt().gross()).isEqualTo(Map.of("USD", new BigDecimal("50.00")));
    }

    @Test
    @DisplayName("a transaction told as deferred and as released is one, in either order; two released ones are two")
    void releases() throws Exception {
        String deferred = row("111-1", "MUG", "Deferred");
        String released = row("111-1", "MUG", "Released");
        for (String rows : new String[] {deferred + released, released + deferred}) {
            Sample sample = read("one.csv", TRANSACTIONS + rows);
            assertThat(sample.receipt().excluded()).isEqualTo(Map.of("deferred_duplicate", 1L));
            assertThat(sample.receipt().gross()).isEqualTo(Map.of("USD", new BigDecimal("14.95")));
            assertThat(sample.receipt().net()).isEqualTo(Map.of("USD", new BigDecimal("12.95")));
        }
        Sample two = read("two.csv", TRANSACTIONS + deferred + deferred + released + released);
        assertThat(two.receipt().used()).isEqualTo(2);
        assertThat(read("three.csv", TRANSACTIONS + released + released).receipt().used()).isEqualTo(2);
        assertThat(read("four.csv", TRANSACTIONS + deferred + row("111-2", "MUG", "Released")).receipt().used()).isEqualTo(2);
    }

    @Test
    @DisplayName("a row of sums is held against the rows, with refunds taken off or not, and said where it is another")
    void statedSums() throws Exception {
        String rows = "Order number;Date;SKU;Quantity;Amount (EUR)\nA1;2026-03-14;MUG;2;29.90\nA2;2026-03-15;MUG;1;14.95\n";
        Sample right = read("right.csv", rows + "Total;;;3;44.85\n");
        assertThat(right.receipt().fileTotals()).extracting(FileTotal::agrees).containsExactly(true, true);
        assertThat(right.receipt().problems().count()).isZero();

        Sample wrong = read("wrong.csv", rows + "Total;;;3;59.80\n");
        assertThat(wrong.receipt().fileTotals()).extracting(FileTotal::agrees).containsExactly(true, false);
        assertThat(wrong.receipt().problems().rows()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(4);
            assertThat(problem.column()).isEqualTo("Amount (EUR)");
        });
        assertThat(wrong.sales()).extracting(Sale::kind).containsOnly(Sale.Kind.SALE);
    }

    private static String row(String order, String sku, String status) {
        return "\"Mar 4, 2026 1:05:07 AM PST\",1,Order," + order + ',' + sku + ",Mug,1,amazon.com,14.95,-2.00,12.95," + status + '\n';
    }

    private Sample read(String name, String text) throws Exception {
        return Sample.read(Files.writeString(folder.resolve(name), text), Hints.NONE);
    }
}
