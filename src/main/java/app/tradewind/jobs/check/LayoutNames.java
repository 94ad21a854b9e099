package app.tradewind.jobs.check;

import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.Layout;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Locale;

/** What people call a layout: the platform, and what its rows are about. */
public final class LayoutNames {

    private final List<Layout> layouts;

    LayoutNames(List<Layout> layouts) {
        this.layouts = layouts;
    }

    /** The layout of an id, by its platform and kind. */
    Phrase of(String profile, Kind kind) {
        String platform = layouts.stream().filter(layout -> layout.id().equals(profile)).map(Layout::platform)
                .findFirst().orElse("");
        return platform.isEmpty() ? Phrase.of("jobs.layout.table", kind.phrase())
                : Phrase.of("jobs.layout.platform", platform(platform), kind.phrase());
    }

    private static Phrase platform(String id) {
        String code = switch (id) {
            case "amazon" -> "jobs.platform.amazon";
            case "shopify" -> "jobs.platform.shopify";
            case "ebay" -> "jobs.platform.ebay";
            case "etsy" -> "jobs.platform.etsy";
            case "walmart" -> "jobs.platform.walmart";
            case "tiktok", "tiktok-shop" -> "jobs.platform.tiktok";
            case "shopee" -> "jobs.platform.shopee";
            case "lazada" -> "jobs.platform.lazada";
            case "temu" -> "jobs.platform.temu";
            case "mercado-libre", "mercadolibre" -> "jobs.platform.mercado-libre";
            case "woocommerce" -> "jobs.platform.woocommerce";
            case "google-trends", "google" -> "jobs.platform.google-trends";
            case "sellersprite" -> "jobs.platform.sellersprite";
            case "keepa" -> "jobs.platform.keepa";
            case "helium10", "helium-10" -> "jobs.platform.helium10";
            case "dianxiaomi" -> "jobs.platform.dianxiaomi";
            case "mabang" -> "jobs.platform.mabang";
            case "lingxing" -> "jobs.platform.lingxing";
            default -> "";
        };
        return code.isEmpty() ? Phrase.of("jobs.platform.other", id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1))
                : Phrase.of(code);
    }
}
