package app.tradewind.jobs.tables.landed;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.landed.Draft;
import app.tradewind.jobs.landed.LandedField;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.MarketProfiles;
import app.tradewind.pricing.landed.Offer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code item_id,market,unit_cost,currency,price} and, where they are there, {@code category,freight,declared,
 * pieces,heading,duty_rate,platform_share,fulfilment,ads,returns,return_cost,least_margin,price_currency,day,way}.
 * Cost and freight are in {@code currency}, all other money in the market's. A row that cannot be meant is refused.
 */
final class LandedFile {

    private static final int PERCENT = 2;
    private static final Map<LandedField, String> COLUMNS = new EnumMap<>(Map.ofEntries(
            Map.entry(LandedField.PRICE, "price"), Map.entry(LandedField.COST, "unit_cost"), Map.entry(LandedField.FREIGHT, "freight"),
            Map.entry(LandedField.DECLARED, "declared"), Map.entry(LandedField.PIECES, "pieces"), Map.entry(LandedField.CATEGORY, "category"),
            Map.entry(LandedField.HEADING, "heading"), Map.entry(LandedField.DUTY, "duty_rate"), Map.entry(LandedField.FEE, "platform_share"),
            Map.entry(LandedField.FULFILMENT, "fulfilment"), Map.entry(LandedField.ADS, "ads"), Map.entry(LandedField.RETURNS, "returns"),
            Map.entry(LandedField.RETURN_COST, "return_cost"), Map.entry(LandedField.LEAST_MARGIN, "least_margin")));

    private final PlainTable table;
    private final MarketProfiles markets;
    private final LocalDate today;

    private LandedFile(PlainTable table, MarketProfiles markets, LocalDate today) {
        this.table = table;
        this.markets = markets;
        this.today = today;
    }

    /** One row. @param line its line in the file */
    record Row(String item, int line, Draft draft) { }

    static List<Row> read(Path path, MarketProfiles markets, LocalDate today) throws UnusableFileException {
        PlainTable table = PlainTable.read(path, "item_id", "market", "unit_cost", "currency", "price");
        LandedFile file = new LandedFile(table, markets, today);
        return RowFlaws.all(table, row -> new Row(row.needText("item_id"), row.line(), file.draft(row)));
    }

    private Draft draft(PlainRow row) throws UnusableFileException {
        String market = row.needText("market");
        MarketProfile profile = markets.find(market).orElse(null);
        if (profile == null) {
            throw RateFile.wrong(table, row, "market.file-no-profile", market);
        }
        Currency currency = RateFile.currency(table, row, "currency");
        String asked = row.text("price_currency");
        if (!asked.isEmpty() && !asked.equals(profile.currency().getCurrencyCode())) {
            throw RateFile.wrong(table, row, "market.file-other-currency", asked, market, profile.currency().getCurrencyCode());
        }
        for (String column : List.of("price", "declared", "unit_cost")) {
            if (row.number(column) <= 0) {
                throw RateFile.wrong(table, row, "market.file-not-above-zero", column, row.text(column));
            }
        }
        Map<LandedField, String> typed = new EnumMap<>(LandedField.class);
        for (Map.Entry<LandedField, String> column : COLUMNS.entrySet()) {
            String text = typed(row, column.getKey(), column.getValue(), currency);
            if (column.getKey().problem(text, profile.currency()).isPresent()) {
                throw RateFile.wrong(table, row, "market.file-cell", column.getValue(), row.text(column.getValue()));
            }
            typed.put(column.getKey(), text);
        }
        return new Draft(profile.code(), row.text("day").isEmpty() ? today : RateFile.day(table, row, "day"), way(row), typed);
    }

    private static String typed(PlainRow row, LandedField field, String column, Currency currency) throws UnusableFileException {
        String text = row.text(column);
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case TEXT, COUNT -> text;
            case SHARE -> {
                row.number(column);
                yield new BigDecimal(text).movePointRight(PERCENT).toPlainString();
            }
            case MONEY -> {
                row.number(column);
                String plain = new BigDecimal(text).toPlainString();
                yield field == LandedField.COST || field == LandedField.FREIGHT ? plain + " " + currency : plain;
            }
        };
    }

    private Offer.Way way(PlainRow row) throws UnusableFileException {
        return switch (row.text("way")) {
            case "", "parcel" -> Offer.Way.PARCEL;
            case "bulk" -> Offer.Way.BULK;
            default -> throw RateFile.wrong(table, row, "market.file-way", row.text("way"));
        };
    }
}
