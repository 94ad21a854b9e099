package app.tradewind.intake.quality.columns;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.Sale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** What was sold. */
public final class SaleColumns {

    private SaleColumns() { }

    public static Columns<Sale> orders(Known known) {
        Columns<Sale> columns = RowColumns.of(known);
        RowColumns.product(columns, known, sale -> sale.item().sku());
        RowColumns.market(columns, sale -> sale.item().market());
        return columns.text("order-id", sale -> sale.line().orderId()).text("status", sale -> sale.line().status())
                .text("kind", sale -> sale.kind().name().toLowerCase(Locale.ROOT)).text("when", Sale::when)
                .day("date", sale -> sale.when().day())
                .number("quantity", sale -> sale.amount().units())
                .known("usual-quantity", sale -> known.usualPieces(sale.item()))
                .money("line-gross", sale -> sale.amount().gross()).currency("currency", sale -> sale.amount().gross())
                .money("unit-price", Known::unitPrice).known("usual-price", sale -> usualPrice(known, sale))
                .money("listed-price", sale -> known.listedAt(sale.item()))
                .text("usual-currency", sale -> sale.amount().gross() == null ? null
                        : known.usualCurrency(sale.item(), Known.code(sale.amount().gross())));
    }

    public static Columns<PeriodSales> periods(Known known) {
        Columns<PeriodSales> columns = RowColumns.of(known);
        RowColumns.product(columns, known, sums -> sums.item().sku());
        RowColumns.market(columns, sums -> sums.item().market());
        return columns.day("date", sums -> sums.days().to()).number("units", PeriodSales::units)
                .money("gross", PeriodSales::gross).currency("currency", PeriodSales::gross)
                .money("unit-price", SaleColumns::unitPrice).money("listed-price", sums -> known.listedAt(sums.item()))
                .number("refunded", sums -> sums.figures().get(PeriodSales.REFUNDED));
    }

    private static double usualPrice(Known known, Sale sale) {
        Money gross = sale.amount().gross();
        return gross == null ? Double.NaN : known.usualPrice(sale.item(), Known.code(gross));
    }

    private static Money unitPrice(PeriodSales sums) {
        return sums.gross() == null || sums.units() == null || sums.units() <= 0 ? null
                : new Money(sums.gross().amount().divide(BigDecimal.valueOf(sums.units()), MathContext.DECIMAL64), sums.gross().currency());
    }
}
