package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Amounts of whole orders, and states that may be no sale")
class OrdersTakenTwiceTest {

    @TempDir
    private Path folder;

    @Test
    void the_order_s_amount_on_each_of_its_lines_is_not_added_up() throws Exception {
        String head = "Order ID,Date,SKU,Qty,Unit Price,Order Total,Currency\n";
        String rows = "1,2026-03-14,A,1,5.00,11.00,USD\n1,2026-03-14,B,2,3.00,11.00,USD\n2,2026-03-15,A,1,5.00,8.00,USD\n2,2026-03-15,B,1,3.00,8.00,USD\n";
        Sample priced = read(head + rows);
        assertThat(priced.receipt().gross().get("USD")).isEqualByComparingTo("19.00");
        assertThat(codes(priced)).contains("intake.ask.order-totals");
        String bare = "Order ID,Date,SKU,Qty,Total,Currency\n1,2026-03-14,A,1,11.00,USD\n1,2026-03-14,B,2,11.00,USD\n2,2026-03-15,A,1,8.00,USD\n2,2026-03-15,B,3,8.00,USD\n";
        assertThat(read(bare).receipt().gross().get("USD")).as("once for each order").isEqualByComparingTo("19.00");
        assertThat(read(bare.replace("B,2,11.00", "B,2,22.00")).receipt().gross().get("USD")).as("lines that differ are lines").isEqualByComparingTo("49.00");
        assertThat(read("Order ID,Date,SKU,Qty,Total,Currency\n1,2026-03-14,A,1,5.00,USD\n1,2026-03-14,B,1,5.00,USD\n2,2026-03-15,A,1,5.00,USD\n2,2026-03-15,B,1,5.00,USD\n")
                .receipt().gross().get("USD")).as("alike in all").isEqualByComparingTo("20.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Canceled by buyer", "Abgebrochen", "已取消", "Anulado por el vendedor"})
    void called_off_orders_are_no_sales(String state) throws Exception {
        assertThat(read(states(state)).receipt().excluded()).containsEntry("cancelled", 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Devuelto", "Retourniert", "Erstattet", "返品", "Refunded to buyer"})
    void orders_given_back_are_refunds(String state) throws Exception {
        assertThat(read(states(state)).receipt().refunds()).hasToString("{USD=5.00}");
    }

    @Test
    void a_state_that_may_be_no_sale_is_told_once() throws Exception {
        Sample sample = read(states("Return requested") + "3,2026-03-16,A,1,5.00,Return requested\n");
        assertThat(sample.receipt().used()).isEqualTo(3);
        assertThat(codes(sample)).containsExactly("intake.row.state-doubt");
    }

    @Test
    void all_products_of_an_order_in_one_cell_are_refused_with_the_reason() throws Exception {
        Path file = Files.writeString(folder.resolve("ae.csv"), "订单号,订单状态,下单时间,产品总金额,订单金额,产品信息\n"
                + "8190,已完成,2026-03-14 10:05,US $9.00,US $9.00,\"【1】 Lamp (商家编码:A) (产品数量:1 piece)\"\n");
        assertThatThrownBy(() -> Sample.inspect(file, Hints.NONE)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().args()).containsExactly("ae.csv", "产品信息"));
    }

    @Test
    void arabic_tables_are_known() throws Exception {
        Sample sample = read("رقم الطلب,تاريخ الطلب,SKU,الكمية,الإجمالي,العملة,الحالة\n1,14/03/2026 01:05 م,A,٢,\"1,250.00\",AED,مكتمل\n2,15/03/2026,B,1,5.00,AED,ملغي\n");
        assertThat(sample.receipt().gross()).hasToString("{AED=1250.00}");
        assertThat(sample.receipt().units()).isEqualTo(2);
    }

    private static String states(String state) {
        return "Order ID,Date,SKU,Qty,Amount (USD),Status\n1,2026-03-14,A,1,7.00,Shipped\n2,2026-03-15,A,1,5.00," + state + "\n";
    }

    private static List<String> codes(Sample sample) {
        return sample.receipt().problems().rows().stream().map(problem -> problem.problem().code()).toList();
    }

    private Sample read(String text) throws Exception {
        return Sample.read(Files.writeString(folder.resolve("f.csv"), text), Hints.NONE);
    }
}
