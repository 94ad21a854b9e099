package app.tradewind.samples.shenzhen;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.samples.Chance;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One product as the generator knows it: a line of {@code goods.tsv} and its texts. */
final class Goods {

    private static final String MAKER_PREFIX = "6941234";
    private static final String ASIN_LETTERS = "0123456789BCDFGHJKLMNPQRSTVWXYZ";

    private final PlainRow row;
    private final Map<String, String> texts;

    private Goods(PlainRow row, Map<String, String> texts) {
        this.row = row;
        this.texts = texts;
    }

    static List<Goods> all() throws IOException {
        try {
            Map<String, Map<String, String>> texts = new HashMap<>();
            for (PlainRow text : table("texts.tsv").rows()) {
                texts.computeIfAbsent(text.needText("sku"), sku -> new HashMap<>())
                        .put(text.needText("lang"), text.needText("text"));
            }
            List<Goods> goods = new ArrayList<>();
            for (PlainRow row : table("goods.tsv").rows()) {
                goods.add(new Goods(row, texts.get(row.needText("sku"))));
            }
            return goods;
        } catch (UnusableFileException | URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static PlainTable table(String name) throws URISyntaxException, UnusableFileException {
        return PlainTable.read(Path.of(Goods.class.getResource(name).toURI()), "sku");
    }

    String sku() {
        return row.text("sku");
    }

    String text(String column) {
        return row.text(column);
    }

    double number(String column) {
        return Double.parseDouble(row.text(column));
    }

    boolean soldIn(Shop shop) {
        return number(shop.demandColumn) > 0;
    }

    /** The Monday its selling began, {@code null} where it sold before the story begins. */
    LocalDate launched() {
        return row.text("launched").isEmpty() ? null : LocalDate.parse(row.text("launched"));
    }

    String title(Shop shop) {
        return row.text(shop.lang);
    }

    String description(Shop shop) {
        return texts.get(shop.lang);
    }

    /** The price the seller thinks of as normal. */
    BigDecimal usualPrice(Shop shop) {
        return new BigDecimal(row.text(shop.currency.toLowerCase(java.util.Locale.ROOT)));
    }

    /** An invented EAN-13 with a right check digit; the charger's is its product number. */
    String barcode() {
        if (sku().startsWith(MAKER_PREFIX)) {
            return sku();
        }
        String body = MAKER_PREFIX + Chance.named(7, sku()).digits(5);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }

    /** An invented catalogue number in the shape of the platform's. */
    String asin() {
        Chance chance = Chance.named(11, sku());
        StringBuilder text = new StringBuilder("B0");
        while (text.length() < 10) {
            text.append(ASIN_LETTERS.charAt(chance.below(ASIN_LETTERS.length())));
        }
        return text.toString();
    }
}
