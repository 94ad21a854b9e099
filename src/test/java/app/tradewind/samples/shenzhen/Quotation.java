package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Delimited;
import app.tradewind.samples.StoredWorkbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What two factories offered at a fair: goods that the seller does not sell yet, each at three quantities, and what two
 * rivals ask for the like. One is all but the same as another, one comes close to what is sold already, one has no price
 * yet, one nobody was seen to sell. Two lines are enquiries under the number of somebody else's product.
 */
final class Quotation {

    private static final String FOSHAN = "佛山澜禾电器";
    private static final String NINGBO = "宁波海屿家居";
    private static final int[] QUANTITIES = {100, 500, 1000};
    private static final String[] OFF = {"1", "0.96", "0.91"};
    private static final int WEEKS = 4;

    /** @param price of the first quantity in dollars, empty where the factory wants to be asked */
    private record Line(String number, String name, String maker, String price, Size size, String others) { }

    private record Size(int pack, String kg, String m3, int days) { }

    private static final List<Line> LINES = List.of(
            new Line("LH-K09", "Gooseneck Electric Kettle 0.9 L, Temperature Control", FOSHAN, "12.40", new Size(6, "1.3", "0.0075", 40), "45.99"),
            new Line("LH-K09B", "Gooseneck Electric Kettle 0.9 L, Temperature Control, Black", FOSHAN, "12.70", new Size(6, "1.3", "0.0075", 40), "46.99"),
            new Line("LH-B07", "Personal Blender 14 oz, Travel Bottle, USB-C", FOSHAN, "7.60", new Size(12, "0.8", "0.0045", 42), "25.99"),
            new Line("LH-R02", "Mini Rice Cooker 2-Cup, Steamer Tray", FOSHAN, "9.80", new Size(4, "1.7", "0.0095", 45), "31.99"),
            new Line("LH-W02", "Mini Waffle Maker, Nonstick Plates", FOSHAN, "4.90", new Size(12, "0.9", "0.0040", 40), "15.99"),
            new Line("LH-F35", "Air Fryer 3.5 L, Digital", FOSHAN, "24.50", new Size(2, "4.1", "0.0320", 50), ""),
            new Line("HY-L03", "Stainless Steel Bento Lunch Box, 47 oz, 3 Compartments", NINGBO, "4.60", new Size(20, "0.6", "0.0030", 32), "23.99"),
            new Line("HY-M04", "Matcha Whisk Set with Ceramic Holder, 4 Pieces", NINGBO, "5.20", new Size(24, "0.7", "0.0028", 35), "27.99"),
            new Line("HY-T15", "Insulated Tea Tumbler 15 oz with Infuser", NINGBO, "4.10", new Size(24, "0.4", "0.0022", 32), "21.99"),
            new Line("HY-S02", "Silicone Baking Mat Set, 2 Pieces", NINGBO, "2.10", new Size(40, "0.3", "0.0008", 30), "13.99"),
            new Line("HY-P13", "Pizza Stone 13 Inch with Rack", NINGBO, "8.90", new Size(4, "3.4", "0.0050", 38), "29.99"),
            new Line("HY-R10", "Marble Rolling Pin with Stand", NINGBO, "", new Size(6, "2.1", "0.0030", 38), "24.99"),
            new Line("B0SAMPLE06", "Air Fryer Silicone Liner, 8 Inch, 2 Pack", NINGBO, "1.60", new Size(60, "0.2", "0.0010", 30), ""),
            new Line("B0SAMPLE08", "Wireless Meat Thermometer, 2 Probes", FOSHAN, "17.80", new Size(20, "0.3", "0.0012", 45), ""));

    private Quotation() { }

    static byte[] workbook() {
        StoredWorkbook book = new StoredWorkbook("Quotation").row("Item No.", "Product name", "Supplier", "FOB price", "Currency", "MOQ", "PCS/CTN",
                "Unit weight (kg)", "CBM", "Production time");
        for (Line line : LINES) {
            for (int step = 0; step < (line.price.isEmpty() ? 1 : QUANTITIES.length); step++) {
                book.row(line.number, line.name, line.maker, line.price.isEmpty() ? null
                        : new BigDecimal(line.price).multiply(new BigDecimal(OFF[step])).setScale(2, RoundingMode.HALF_UP), "USD",
                        BigDecimal.valueOf(QUANTITIES[step]), BigDecimal.valueOf(line.size.pack), new BigDecimal(line.size.kg), new BigDecimal(line.size.m3),
                        BigDecimal.valueOf(line.size.days));
            }
        }
        return book.bytes();
    }

    /** Adds what was seen in American shops. */
    static void pricesOfOthers(Delimited table, LocalDate last) {
        for (Line line : LINES) {
            for (int week = WEEKS - 1; week >= 0 && !line.others.isEmpty(); week--) {
                table.row(last.minusWeeks(week), line.number, Shop.US, "Harborline", line.others, "USD");
            }
        }
    }
}
