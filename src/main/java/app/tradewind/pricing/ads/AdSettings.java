package app.tradewind.pricing.ads;

import java.time.LocalDate;

/** @param currency code of all money of the report, empty where it names none */
public record AdSettings(String currency, LocalDate today, long seed) { }
