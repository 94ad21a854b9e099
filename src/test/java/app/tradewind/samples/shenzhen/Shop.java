package app.tradewind.samples.shenzhen;

import java.time.ZoneId;

/** Where the seller sells. Germany and France share a currency: three markets, two currencies. */
enum Shop {
    US("USD", "America/Los_Angeles", "en", "us_week"),
    DE("EUR", "Europe/Berlin", "de", "de_week"),
    FR("EUR", "Europe/Paris", "fr", "fr_week");

    final String currency;
    final ZoneId zone;
    final String lang;
    final String demandColumn;

    Shop(String currency, String zone, String lang, String demandColumn) {
        this.currency = currency;
        this.zone = ZoneId.of(zone);
        this.lang = lang;
        this.demandColumn = demandColumn;
    }
}
