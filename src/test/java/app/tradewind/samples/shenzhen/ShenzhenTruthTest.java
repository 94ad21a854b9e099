package app.tradewind.samples.shenzhen;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Sale;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.samples.StoryFiles;
import app.tradewind.samples.shenzhen.OrderLine.Fate;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Shenzhen seller's orders, read back")
class ShenzhenTruthTest {

    private static final LocalDateTime PENDING_FROM = LocalDateTime.of(2026, 9, 20, 20, 0);

    @Test
    @DisplayName("are the orders the generator drew, to the piece and the cent, once each though two exports overlap")
    void americanOrdersCountOnce() throws IOException, UnusableFileException {
        List<OrderLine> paid = lines(Shop.US).stream()
                .filter(line -> line.fate() != Fate.CANCELLED && line.at().isBefore(PENDING_FROM)).toList();
        List<Sale> first = sales("amazon-us-orders-1.txt");
        List<Sale> second = sales("amazon-us-orders-2.txt");
        Map<List<Object>, Sale> once = new HashMap<>();
        first.forEach(sale -> once.put(key(sale), sale));
        second.forEach(sale -> once.put(key(sale), sale));
        assertThat(once).hasSizeLessThan(first.size() + second.size());
        assertThat(units(once.values())).isEqualTo(paid.stream().mapToInt(OrderLine::quantity).sum());
        assertThat(gross(once.values())).isEqualByComparingTo(total(paid));
    }

    @Test
    @DisplayName("of the French shop keep what was refunded as sold, and the refunds beside it")
    void frenchRefundsStandBeside() throws IOException, UnusableFileException {
        List<OrderLine> drawn = lines(Shop.FR).stream().filter(line -> line.fate() != Fate.CANCELLED).toList();
        List<Sale> read = sales("shopify-orders.csv");
        List<Sale> sold = read.stream().filter(sale -> sale.kind() == Sale.Kind.SALE).toList();
        List<Sale> back = read.stream().filter(sale -> sale.kind() == Sale.Kind.REFUND).toList();
        assertThat(units(sold)).isEqualTo(drawn.stream().mapToInt(OrderLine::quantity).sum());
        assertThat(gross(sold)).isEqualByComparingTo(total(drawn));
        long broken = back.stream().filter(sale -> sale.item().sku().equals(Planted.REFUNDED)).count();
        long kettles = sold.stream().filter(sale -> sale.item().sku().equals(Planted.REFUNDED)).count();
        assertThat((double) broken / kettles).isGreaterThan(3.0 * (back.size() - broken) / (sold.size() - kettles));
    }

    @Test
    @DisplayName("have no blender in the three weeks without stock, and sell it before and after")
    void blenderWasOut() throws IOException {
        Demand demand = demands(Shop.US).entrySet().stream().filter(e -> e.getKey().sku().equals(Planted.STOCK_OUT))
                .findFirst().orElseThrow().getValue();
        assertThat(demand.units).hasSize(Demand.WEEKS);
        assertThat(List.of(demand.units[49], demand.units[50], demand.units[51])).containsOnly(0);
        assertThat(demand.units[48]).isPositive();
        assertThat(demand.units[52]).isPositive();
    }

    private static Map<Goods, Demand> demands(Shop shop) throws IOException {
        return ShenzhenKitchen.shops(Goods.all()).get(shop);
    }

    private static List<OrderLine> lines(Shop shop) throws IOException {
        return OrderBook.of(shop, demands(shop), ShenzhenKitchen.SEED);
    }

    private static List<Sale> sales(String file) throws IOException, UnusableFileException {
        List<Sale> sales = new ArrayList<>();
        StoryFiles.read("shenzhen-kitchen", file, record -> sales.add((Sale) record));
        return sales;
    }

    private static List<Object> key(Sale sale) {
        return List.of(sale.line().orderId(), sale.item(), sale.line().number());
    }

    private static int units(Iterable<Sale> sales) {
        int sum = 0;
        for (Sale sale : sales) {
            sum += sale.amount().units();
        }
        return sum;
    }

    private static BigDecimal gross(Iterable<Sale> sales) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Sale sale : sales) {
            sum = sum.add(sale.amount().gross().amount());
        }
        return sum;
    }

    private static BigDecimal total(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
