package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Chance;
import app.tradewind.samples.Delimited;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What customers wrote, as the office collected it from the three shops. Most are content; glass kettles have come
 * broken to France since April 2026, and a charger grew hot in the United States.
 */
final class ReviewFile {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 19);
    private static final int DAYS = 360;
    private static final int BROKEN_DAYS = 165;
    private static final int MOST = 7;
    private static final int HUNDRED = 100;

    /** Out of a hundred reviews, how many have at most one, two, three, four stars. */
    private static final int[] STARS = {6, 12, 22, 45};

    private static final Map<String, List<List<String>>> TEXTS = Map.of(
            "en", List.of(
                    List.of("Broke after two weeks, I want my money back.", "Stopped working on the third day. Very disappointed.",
                            "Smells of plastic and the lid does not close. Terrible quality."),
                    List.of("Smaller than I expected, and the box arrived damaged.", "Works, but the instructions are useless and it is too loud.",
                            "Took three weeks to arrive. The quality is poor for this price."),
                    List.of("It is okay. Not great, not bad.", "Does the job, though the colour is not as in the picture.", "Fine for the price, a bit flimsy."),
                    List.of("Good quality, easy to clean. Delivery took a while.", "Works well, I would only like a longer cable.", "Nice and sturdy, a little heavy."),
                    List.of("Love it! Use it every morning and it still looks new.", "Excellent quality, fast delivery, easy to clean.",
                            "Exactly as described and great value.", "Perfect size for our small kitchen, works beautifully.", "Bought a second one for my mother. Very happy.")),
            "de", List.of(
                    List.of("Nach zwei Wochen kaputt, ich will mein Geld zurück.", "Funktioniert nicht, sehr enttäuscht.", "Riecht stark nach Plastik, schlechte Qualität."),
                    List.of("Kleiner als gedacht, Verpackung war beschädigt.", "Viel zu laut, und die Anleitung ist unbrauchbar."),
                    List.of("Ganz in Ordnung, mehr nicht.", "Tut was es soll, die Farbe ist anders als auf dem Bild."),
                    List.of("Gute Qualität, leicht zu reinigen. Die Lieferung hat gedauert.", "Funktioniert gut, nur etwas schwer."),
                    List.of("Super, jeden Tag in Gebrauch und immer noch wie neu.", "Sehr gute Qualität und schnelle Lieferung.", "Genau wie beschrieben, gerne wieder.",
                            "Perfekte Größe für unsere Küche, sehr zufrieden.")),
            "fr", List.of(
                    List.of("Ne fonctionne plus après deux semaines, très déçue.", "Mauvaise qualité, je veux être remboursé."),
                    List.of("Plus petit que prévu et emballage abîmé.", "Trop bruyant, notice inutile."),
                    List.of("Correct, sans plus.", "Fait le travail, mais la couleur est différente de la photo."),
                    List.of("Bonne qualité, facile à nettoyer. Livraison un peu longue.", "Fonctionne bien, un peu lourd."),
                    List.of("Excellent produit, je l'utilise tous les jours.", "Très bonne qualité et livraison rapide.", "Conforme à la description, parfait pour notre petite cuisine.")));

    private static final List<String> BROKEN = List.of("Arrivée cassée, du verre partout dans le carton.", "Le verre était brisé à la livraison, je me suis coupé au doigt.",
            "Bouilloire reçue cassée, emballage trop mince. Je veux être remboursée.", "Verre fêlé dès la première utilisation, c'est dangereux.");
    private static final List<String> HOT = List.of("Got so hot that it melted the edge of the socket. Dangerous!", "It sparked when I plugged it in and I burned my finger.");

    private ReviewFile() { }

    static byte[] of(Map<Shop, Map<Goods, Demand>> shops, long seed) {
        Delimited table = Delimited.csv("review id", "sku", "market", "language", "rating", "review date", "review");
        int number = 1;
        for (Shop shop : Shop.values()) {
            String lang = switch (shop) {
                case US -> "en";
                case DE -> "de";
                case FR -> "fr";
            };
            for (Goods goods : shops.get(shop).keySet()) {
                Chance chance = Chance.named(seed + 8, shop + goods.sku());
                for (int count = days(goods) > 0 ? chance.below(MOST) : 0; count > 0; count--) {
                    int stars = stars(chance.below(HUNDRED));
                    number = row(table, number, shop, goods, lang, stars, chance.below(days(goods)), of(TEXTS.get(lang).get(stars - 1), chance));
                }
                if (shop == Shop.FR && goods.sku().equals(Planted.REFUNDED)) {
                    for (String text : BROKEN) {
                        number = row(table, number, shop, goods, lang, 1, chance.below(BROKEN_DAYS), text);
                    }
                }
                if (shop == Shop.US && goods.sku().equals(Planted.DAMAGED_ID)) {
                    for (String text : HOT) {
                        number = row(table, number, shop, goods, lang, 1, chance.below(DAYS / 12), text);
                    }
                }
            }
        }
        return table.utf8();
    }

    private static int row(Delimited table, int number, Shop shop, Goods goods, String lang, int stars, int ago, String text) {
        table.row("R" + (1000 + number), goods.sku(), shop, lang, stars, LAST_DAY.minusDays(ago), text);
        return number + 1;
    }

    /** Days back to its first sale, a year at most. */
    private static int days(Goods goods) {
        return goods.launched() == null ? DAYS : (int) Math.min(DAYS, LAST_DAY.toEpochDay() - goods.launched().toEpochDay());
    }

    private static int stars(int draw) {
        int stars = 1;
        for (int most : STARS) {
            stars += draw >= most ? 1 : 0;
        }
        return stars;
    }

    private static String of(List<String> texts, Chance chance) {
        return texts.get(chance.below(texts.size()));
    }
}
